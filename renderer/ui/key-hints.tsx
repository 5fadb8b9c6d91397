import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/** A key of the moment. Without `run` it is only named at the foot of the screen (the form acts on it itself). */
type Key = { readonly label: string; readonly run?: () => void }
type Keys = Readonly<Record<string, Key>>

type Entry = { readonly keys: { current: Keys }; readonly labels: readonly (readonly [string, string])[] }

let entries: readonly Entry[] = []
let hints: readonly (readonly [string, string])[] = []
const listeners = new Set<() => void>()

/**
 * Names keys at the foot of the screen and acts on them while the component is mounted: `useKeys({ F8: { label: '打印', run } })`.
 * The latest mounted wins for a key; written F1–F12, Ctrl+Enter, Esc and so on.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useLayoutEffect(() => {
    latest.current = keys
  })
  const labels = JSON.stringify(Object.entries(keys).map(([key, { label }]) => [key, label]))
  useEffect(() => {
    const entry: Entry = { keys: latest, labels: JSON.parse(labels) as Entry['labels'] } // written two lines above
    publish([...entries, entry])
    return () => publish(entries.filter((other) => other !== entry))
  }, [labels])
}

/** Key and label of everything that may be pressed now, in the order of the keyboard. */
export function useKeyHints(): readonly (readonly [string, string])[] {
  return useSyncExternalStore(subscribe, () => hints)
}

/** Runs the latest mounted action for a key; false when nobody wants it. */
export function pressKey(key: string): boolean {
  const run = entries.findLast((entry) => entry.keys.current[key]?.run !== undefined)?.keys.current[key]?.run
  run?.()
  return run !== undefined
}

function publish(next: readonly Entry[]): void {
  entries = next
  const byKey = new Map(next.flatMap((entry) => entry.labels))
  hints = [...byKey].sort(([a], [b]) => orderOf(a) - orderOf(b))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Function keys by number, then the others as they came. */
function orderOf(key: string): number {
  const digits = /^F(\d+)$/.exec(key)?.[1]
  return digits === undefined ? 100 : Number(digits)
}
