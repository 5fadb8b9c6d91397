import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { AnswerOf } from '#shared/ipc/contract'
import { ROLE_NAMES } from '#shared/accounts/roles'
import { useCommand } from '#calls/use-call'
import type { SessionState } from '#calls/use-session'
import { sessionText } from '#text/session'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { TextField } from '#ui/text-field'
import { SessionFrame } from './session-frame.tsx'

type Account = AnswerOf<'session.signIn'>['account']
type Draft = { readonly name: string; readonly password: string }

type Props = {
  readonly state: SessionState
  /** Whose desk is covered; '' before the first sign-in. */
  readonly lastName: string
  readonly onSignedIn: (account: Account) => Promise<void>
}

/** Sign-in, and the cover of a locked desk. */
export function SignInPage({ state, lastName, onSignedIn }: Props) {
  const signIn = useCommand('session.signIn', { refresh: false })
  const form = useDeskForm<Draft>('session.signIn', { name: lastName, password: '' }, { keep: false })
  const capsLock = useCapsLock()

  async function send(draft: Draft): Promise<void> {
    const reply = await signIn.send(draft)
    if (reply.ok) await onSignedIn(reply.value.account)
  }

  return (
    <SessionFrame
      title={state.officeName ?? ''}
      hint={lastName === '' ? '' : `${sessionText.lockedTitle}。${sessionText.lockedHint}`}
    >
      <DeskForm
        form={form}
        onSend={send}
        busy={signIn.busy}
        faults={signIn.faults}
        sendLabel={sessionText.signIn}
        sendsFrom="password"
      >
        <TextField name="name" label={sessionText.account} autoFocus={lastName === ''} />
        <TextField
          name="password"
          label={sessionText.password}
          password
          autoFocus={lastName !== ''}
          {...(capsLock ? { hint: sessionText.capsLock } : {})}
        />
      </DeskForm>
      {state.demo !== null && (
        <section className="demo-accounts" aria-label={sessionText.demoTitle}>
          <p>{sessionText.demoHint}</p>
          <div className="demo-account-list">
            {state.demo.map(({ name, personName, roles, password }) => (
              <Button key={name} disabled={signIn.busy} onClick={() => void send({ name, password })}>
                <strong>{personName}</strong>
                <span>{roles.map((role) => ROLE_NAMES[role]).join('、')}</span>
              </Button>
            ))}
          </div>
        </section>
      )}
    </SessionFrame>
  )
}

function useCapsLock(): boolean {
  const [on, setOn] = useState(false)
  useEffect(() => {
    const look = (event: KeyboardEvent) => setOn(event.getModifierState('CapsLock'))
    window.addEventListener('keydown', look)
    window.addEventListener('keyup', look)
    return () => {
      window.removeEventListener('keydown', look)
      window.removeEventListener('keyup', look)
    }
  }, [])
  return on
}
