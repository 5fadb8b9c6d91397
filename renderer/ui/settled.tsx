import { useEffect, useState } from 'react'

/** The value once it has not changed for `pauseMs`; compared as JSON, so that a new object with equal contents is no change. */
export function useSettled<Value>(value: Value, pauseMs: number): Value {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as Value), pauseMs) // written one line above
    return () => clearTimeout(timer)
  }, [text, pauseMs])
  return settled
}
