import { useSyncExternalStore } from 'react'

const SHOWN_FOR_MS = 6000

let said: { readonly text: string; readonly number: number } | null = null
const listeners = new Set<() => void>()

/** Says in one line what was recorded: 已取下，现在窗口待上架。 It goes by itself and interrupts nothing. */
export function say(text: string): void {
  const saying = { text, number: (said?.number ?? 0) + 1 }
  publish(saying)
  setTimeout(() => {
    if (said === saying) publish(null)
  }, SHOWN_FOR_MS)
}

/** Where sayings appear; once per window. */
export function Sayings() {
  const now = useSyncExternalStore(subscribe, () => said)
  return (
    <div className="sayings" role="status" aria-live="polite">
      {now !== null && (
        <span key={now.number} className="saying">
          {now.text}
        </span>
      )}
    </div>
  )
}

function publish(next: typeof said): void {
  said = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
