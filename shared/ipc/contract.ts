import type { z } from 'zod'
import type { Fault } from '#shared/faults/fault'
import type { Result } from '#shared/kernel/result'
import { archiveCalls } from './archive-calls.ts'
import { intakeCalls } from './intake-calls.ts'
import { lendingCalls } from './lending-calls.ts'
import { papersCalls } from './papers-calls.ts'
import { sessionCalls } from './session-calls.ts'
import { shelvingCalls } from './shelving-calls.ts'
import { transferCalls } from './transfer-calls.ts'

/** The only description of what the window may ask. Handlers, bridge and hook derive from it. */
export const calls = {
  ...sessionCalls,
  ...intakeCalls,
  ...archiveCalls,
  ...shelvingCalls,
  ...lendingCalls,
  ...transferCalls,
  ...papersCalls,
} as const

export type CallName = keyof typeof calls
export type NamesOf<Kind extends 'query' | 'command' | 'gate'> = {
  [N in CallName]: (typeof calls)[N]['kind'] extends Kind ? N : never
}[CallName]

/** What the window sends, what the handler receives after the schema, and what comes back. */
export type SentTo<N extends CallName> = z.input<(typeof calls)[N]['input']>
export type ReceivedBy<N extends CallName> = z.output<(typeof calls)[N]['input']>
export type AnswerOf<N extends CallName> = z.output<(typeof calls)[N]['output']>

/** Faults travel as values: a host that keeps only the message of a thrown error loses the rest. */
export type Reply<T> = Result<T, readonly Fault[]>

/** News from the room that no call asked for. */
export type RoomEvent =
  | { readonly type: 'locked' }
  | { readonly type: 'progress'; readonly job: string; readonly done: number; readonly total: number }

/** All the window can reach: one call, one subscription. */
export type Bridge = {
  readonly call: <N extends CallName>(name: N, input: SentTo<N>) => Promise<Reply<AnswerOf<N>>>
  /** Returns the function that ends the subscription. */
  readonly on: (listener: (event: RoomEvent) => void) => () => void
}

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}
