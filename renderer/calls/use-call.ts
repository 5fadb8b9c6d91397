import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Fault } from '#shared/faults/fault'
import type { AnswerOf, NamesOf, Reply, SentTo } from '#shared/ipc/contract'
import { ask } from './ask.ts'

type AnswerOptions = {
  /** False: nothing is asked yet, the value is null. */
  readonly enabled?: boolean
  /** While a changed input is being asked, go on showing the answer to the earlier one (lists and previews). */
  readonly keepPrevious?: boolean
  /** Milliseconds during which an answer is taken as fresh and not asked again; 0 unless given. */
  readonly freshFor?: number
}

export type Answer<T> = {
  /** The last good answer; null while the first is on its way or when it was refused. */
  readonly value: T | null
  readonly faults: readonly Fault[]
  /** True only while there is nothing to show yet. */
  readonly loading: boolean
  /** The value shown belongs to an earlier input (`keepPrevious`). */
  readonly stale: boolean
  readonly refresh: () => void
}

/** Asks a query, or a gate that only reads, and keeps the answer fresh after every successful command. */
export function useAnswer<N extends NamesOf<'query' | 'gate'>>(
  name: N,
  input: SentTo<N>,
  { enabled = true, keepPrevious = false, freshFor = 0 }: AnswerOptions = {},
): Answer<AnswerOf<N>> {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: async () => keepingWhenSignedOut(await ask(name, input)),
    enabled,
    staleTime: freshFor,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
  const reply: Reply<AnswerOf<N>> | undefined = query.data
  return {
    value: reply?.ok === true ? reply.value : null,
    faults: reply === undefined || reply.ok ? NONE : reply.error,
    loading: query.isLoading,
    stale: query.isPlaceholderData,
    refresh: () => void query.refetch(),
  }
}

export type Command<N extends NamesOf<'command' | 'gate'>> = {
  /** Sends once; while one is on its way further sends are dropped and resolve to the one on its way. */
  readonly send: (input: SentTo<N>) => Promise<Reply<AnswerOf<N>>>
  readonly busy: boolean
  /** The answer of the last send; null before it, while busy and after a refusal. */
  readonly value: AnswerOf<N> | null
  readonly faults: readonly Fault[]
  readonly reset: () => void
}

/**
 * Sends a command, or a gate that changes something; every answer on the screen is asked again once it succeeds
 * (`refresh: false` only where the caller does that itself).
 */
export function useCommand<N extends NamesOf<'command' | 'gate'>>(
  name: N,
  { refresh = true }: { readonly refresh?: boolean } = {},
): Command<N> {
  const client = useQueryClient()
  const [reply, setReply] = useState<Reply<AnswerOf<N>> | null>(null)
  const [busy, setBusy] = useState(false)
  const running = useRef<Promise<Reply<AnswerOf<N>>> | null>(null)

  const send = useCallback(
    (input: SentTo<N>) => {
      async function run(): Promise<Reply<AnswerOf<N>>> {
        setBusy(true)
        const answer = await ask(name, input)
        running.current = null
        setReply(answer)
        setBusy(false)
        if (answer.ok && refresh) void client.invalidateQueries()
        return answer
      }
      running.current ??= run()
      return running.current
    },
    [name, client, refresh],
  )

  return {
    send,
    busy,
    value: !busy && reply?.ok === true ? reply.value : null,
    faults: reply === null || reply.ok ? NONE : reply.error,
    reset: useCallback(() => setReply(null), []),
  }
}

/** One array for all, so that an effect upon faults does not run with every drawing. */
const NONE: readonly Fault[] = []

/** Thrown so that the earlier good answer stays where it is while the sign-in covers it. */
function keepingWhenSignedOut<T>(reply: Reply<T>): Reply<T> {
  if (!reply.ok && reply.error.some((fault) => fault.code === 'SIGNED_OUT')) throw new Error('signed out')
  return reply
}
