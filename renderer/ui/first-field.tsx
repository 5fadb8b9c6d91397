import { useEffect, useRef, type RefObject } from 'react'
import { stopsIn } from './field-order.tsx'

/** For a form that opens at an act: the focus goes to its first field, so that the keyboard goes on without a mouse. */
export function useFirstField<Frame extends HTMLElement>(): RefObject<Frame | null> {
  const frame = useRef<Frame>(null)
  useEffect(() => {
    if (frame.current !== null) stopsIn(frame.current)[0]?.focus()
  }, [])
  return frame
}
