import { useEffect, useRef } from 'react'

const LOOK_EVERY_MS = 5000
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Locks after `minutes` without a touch. Measured on the wall clock, so that a sleeping computer counts too. */
export function useIdleLock(open: boolean, minutes: number, lock: () => void): void {
  const touchedAt = useRef(0)
  useEffect(() => {
    if (!open || minutes <= 0) return
    touchedAt.current = Date.now()
    const touch = () => {
      touchedAt.current = Date.now()
    }
    const timer = setInterval(() => {
      if (Date.now() - touchedAt.current >= minutes * 60_000) lock()
    }, LOOK_EVERY_MS)
    for (const type of TOUCHES) window.addEventListener(type, touch, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const type of TOUCHES) window.removeEventListener(type, touch, { capture: true })
    }
  }, [open, minutes, lock])
}
