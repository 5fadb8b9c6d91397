import { Button } from 'antd'
import { useCommand } from '#calls/use-call'
import { ROLE_NAMES, ROLES, type Role } from '#shared/accounts/roles'
import { ROLE_DUTIES, sessionText } from '#text/session'
import { settingsText } from '#text/settings'
import { ChecksField } from '#ui/choice-field'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'

type Draft = {
  readonly personName: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly password: string
  readonly again: string
}

const EMPTY: Draft = { personName: '', name: '', roles: [], password: '', again: '' }

export function NewAccountForm({ onClose }: { readonly onClose: () => void }) {
  const create = useCommand('accounts.create')
  const form = useDeskForm<Draft>('accounts.create', EMPTY, { keep: false })

  async function send({ personName, name, roles, password }: Draft): Promise<void> {
    const reply = await create.send({ personName, name, roles: [...roles], password })
    if (!reply.ok) return
    say(settingsText.accountAdded(personName))
    onClose()
  }

  return (
    <div className="settings-form">
      <DeskForm
        form={form}
        onSend={send}
        onBack={onClose}
        busy={create.busy}
        faults={create.faults}
        sendLabel={settingsText.addAccount}
        actions={<Button onClick={onClose}>{settingsText.close}</Button>}
      >
        <div className="form-grid form-grid-2">
          <TextField name="personName" label={settingsText.personName} autoFocus />
          <TextField name="name" label={settingsText.accountName} />
          <TextField name="password" label={sessionText.password} password hint={sessionText.passwordRule} />
          <TextField
            name="again"
            label={sessionText.passwordAgain}
            password
            check={(again) => (again === form.values().password ? null : sessionText.passwordsDiffer)}
          />
        </div>
        <ChecksField
          name="roles"
          label={settingsText.roles}
          options={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role], hint: ROLE_DUTIES[role] }))}
        />
      </DeskForm>
    </div>
  )
}
