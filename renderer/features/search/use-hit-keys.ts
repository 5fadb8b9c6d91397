import { useEffect, useState, type KeyboardEvent } from 'react'
import type { Hit, Search } from './use-search.ts'

type HitKeys = {
  readonly active: number
  readonly setActive: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Arrows walk the hits, Enter opens. An Enter that comes before its results (a scanner types and sends in one burst)
 * waits for them and opens the hit if there is exactly one.
 */
export function useHitKeys({ hits, settled, asked }: Search, onOpen: (hit: Hit) => void): HitKeys {
  const [active, setActive] = useState(0)
  const [waiting, setWaiting] = useState(false)
  const [listOf, setListOf] = useState(asked)
  if (listOf !== asked) {
    setListOf(asked)
    setActive(0)
  }
  const count = hits?.length ?? 0

  useEffect(() => {
    if (!waiting || !settled || hits === null) return
    setWaiting(false)
    const [only, ...others] = hits
    if (only !== undefined && others.length === 0) onOpen(only)
  }, [waiting, settled, hits, onOpen])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && count > 0) {
      event.preventDefault()
      setActive((now) => (now + step + count) % count)
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    const hit = hits?.[active]
    if (!settled) setWaiting(true)
    else if (hit !== undefined) onOpen(hit)
  }

  return { active, setActive, onKeyDown }
}
