import type { AnswerOf, NamesOf, ReceivedBy, Reply } from '#shared/ipc/contract'
import type { Connection } from './room.ts'

/** Calls that open, lock and guard the room itself, or read what is no database: one function each. */
export type Gates = {
  readonly [N in NamesOf<'gate'>]: (connection: Connection, input: ReceivedBy<N>) => Promise<Reply<AnswerOf<N>>>
}
