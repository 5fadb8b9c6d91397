import { useEffect, useState } from 'react'
import type { AnswerOf } from '#shared/ipc/contract'
import { useAnswer } from '#calls/use-call'
import { foldWidth } from '#ui/fold'

/** Joins the strokes of a scanner, 2 to 5 ms apart; a stroke of a hand is asked for before the next one. */
const PAUSE_MS = 12

export type Hit = AnswerOf<'search.find'>[number]

export type Search = {
  /** The words the hits belong to; they trail what is typed by a moment. */
  readonly asked: string
  readonly hits: readonly Hit[] | null
  readonly settled: boolean
}

/** Results while typing; the earlier ones stay until the new ones are there, so that nothing flickers. */
export function useSearch(typed: string): Search {
  const words = foldWidth(typed).trim()
  const [asked, setAsked] = useState(words)
  useEffect(() => {
    if (words === asked) return
    const timer = setTimeout(() => setAsked(words), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, asked])
  const answer = useAnswer(
    'search.find',
    { words: asked },
    { enabled: asked !== '', keepPrevious: true, freshFor: 2000 },
  )
  const hits = asked === '' ? null : answer.value
  return { asked, hits, settled: asked === words && !answer.stale }
}
