import { useQueryClient } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ask } from '#calls/ask'
import { bridge } from '#calls/bridge'
import { onSignedOut } from '#calls/signed-out'
import { useSession, type SessionState } from '#calls/use-session'
import { FirstStartPage } from '#features/session/first-start-page'
import { SignInPage } from '#features/session/sign-in-page'
import { UnusablePage } from '#features/session/unusable-page'
import type { Fault } from '#shared/faults/fault'
import { shellText } from '#text/shell'
import { dropAllDrafts } from '#ui/draft'
import { Desk } from './desk.tsx'
import { useGlobalKeys } from './global-keys.ts'
import { useIdleLock } from './idle-lock.ts'

type Account = NonNullable<SessionState['account']>

/**
 * First start, sign-in, or the desk. Locking covers the desk and takes it from sight and from screen readers, but
 * leaves it standing, so that nothing typed is lost; another person gets a fresh desk.
 */
export function Gate() {
  const session = useSession()
  const client = useQueryClient()
  const [owner, setOwner] = useState<Account | null>(null)
  const [locked, setLocked] = useState(false)
  const leaving = useRef<Promise<unknown>>(Promise.resolve())
  const state = session.value
  const account = state?.phase === 'open' ? state.account : null
  if (account !== null && !locked && account.id !== owner?.id) setOwner(account)
  const open = account !== null && !locked && owner !== null

  const lock = useCallback(() => {
    setLocked(true)
    leaving.current = ask('session.signOut', {}).then(() => client.refetchQueries({ queryKey: ['session.state'] }))
  }, [client])
  useEffect(() => onSignedOut(() => setLocked(true)), [])
  useEffect(() => bridge().on((event) => event.type === 'locked' && setLocked(true)), [])
  useGlobalKeys(open)
  useIdleLock(open, state?.idleMinutes ?? 10, lock)
  useEffect(() => {
    document.title = state?.officeName ? `${shellText.product} · ${state.officeName}` : shellText.product
  }, [state?.officeName])

  async function enter(next: Account): Promise<void> {
    if (next.id !== owner?.id) {
      dropAllDrafts()
      flushSync(() => setOwner(null))
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session.state' })
    }
    await leaving.current
    await client.refetchQueries({ queryKey: ['session.state'] })
    setLocked(false)
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session.state' })
  }

  if (state === null) {
    if (session.faults.length > 0) return <UnusablePage faults={session.faults} onRetry={session.refresh} />
    return <Skeleton active className="splash" />
  }
  if (state.phase === 'unusable') return <UnusablePage faults={[state.fault as Fault]} onRetry={session.refresh} /> // the contract says: a Fault
  if (state.phase === 'firstStart') return <FirstStartPage />
  return (
    <>
      {owner !== null && <Desk key={owner.id} account={owner} hidden={!open} onLock={lock} />}
      {!open && <SignInPage state={state} lastName={owner?.name ?? ''} onSignedIn={enter} />}
    </>
  )
}
