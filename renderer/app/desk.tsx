import { useLayoutEffect, useRef, useState } from 'react'
import type { SessionState } from '#calls/use-session'
import { NavigationProvider } from '#ui/navigation'
import { Sayings } from '#ui/say'
import { DeskFoot } from './desk-foot.tsx'
import { DeskHeader } from './desk-header.tsx'
import { DeskKeys } from './desk-keys.tsx'
import { DeskNavigation } from './desk-navigation.tsx'
import { HelpPanel } from './help-panel.tsx'
import { CurrentPage, usePagesReady } from './routes.tsx'
import './desk.css'

type Props = {
  readonly account: NonNullable<SessionState['account']>
  /** Covered by the sign-in: kept, but neither seen nor read aloud nor reachable. */
  readonly hidden: boolean
  readonly onLock: () => void
}

/** The desk of one person: header with the search box, navigation, page, keys of the moment. */
export function Desk({ account, hidden, onLock }: Props) {
  const [helpOpen, setHelpOpen] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const frame = useFocusKeptWhile(hidden)
  usePagesReady()
  return (
    <div id="desk" className="desk" hidden={hidden} inert={hidden} ref={frame}>
      <NavigationProvider>
        <DeskKeys onHelp={() => setHelpOpen((open) => !open)} onLock={onLock} search={search} />
        <DeskHeader account={account} onLock={onLock} search={search} />
        <DeskNavigation />
        <main className="desk-page">
          <CurrentPage />
        </main>
        <DeskFoot />
        <Sayings />
        <HelpPanel open={helpOpen} onClose={() => setHelpOpen(false)} />
      </NavigationProvider>
    </div>
  )
}

/** Hiding takes the focus away; it comes back to the same field with the desk. */
function useFocusKeptWhile(hidden: boolean) {
  const frame = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const desk = frame.current
    if (desk === null) return
    if (!hidden) {
      last.current?.focus()
      const remember = (event: FocusEvent) => {
        last.current = event.target instanceof HTMLElement ? event.target : null
      }
      desk.addEventListener('focusin', remember)
      return () => desk.removeEventListener('focusin', remember)
    }
    return
  }, [hidden])
  return frame
}
