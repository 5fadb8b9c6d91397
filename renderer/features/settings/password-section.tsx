import { useCommand } from '#calls/use-call'
import { sessionText } from '#text/session'
import { settingsText } from '#text/settings'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'

type Draft = { readonly currentPassword: string; readonly newPassword: string; readonly again: string }

const EMPTY: Draft = { currentPassword: '', newPassword: '', again: '' }

/** Changes one's own password. */
export function PasswordSection() {
  const change = useCommand('session.changePassword')
  const form = useDeskForm<Draft>('session.changePassword', EMPTY, { keep: false })

  async function send({ currentPassword, newPassword }: Draft): Promise<void> {
    const reply = await change.send({ currentPassword, newPassword })
    if (!reply.ok) return
    form.clear()
    say(settingsText.passwordChanged)
  }

  return (
    <section className="settings-part settings-form">
      <DeskForm
        form={form}
        onSend={send}
        busy={change.busy}
        faults={change.faults}
        sendLabel={settingsText.changePassword}
      >
        <TextField name="currentPassword" label={settingsText.currentPassword} password autoFocus />
        <TextField name="newPassword" label={settingsText.newPassword} password hint={sessionText.passwordRule} />
        <TextField
          name="again"
          label={sessionText.passwordAgain}
          password
          check={(again) => (again === form.values().newPassword ? null : sessionText.passwordsDiffer)}
        />
      </DeskForm>
    </section>
  )
}
