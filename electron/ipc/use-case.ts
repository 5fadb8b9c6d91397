import type { Act } from '#shared/accounts/act'
import type { Fault } from '#shared/faults/fault'
import type { AnswerOf, NamesOf, ReceivedBy } from '#shared/ipc/contract'
import type { Reader, Writer } from '#db/tables'
import type { Room } from './room.ts'

/** What reading may ask beside the database: facts of this machine that do not change while it runs. */
export type Desk = {
  /** Whether the fonts of this machine can print a character. */
  readonly covers: (codePoint: number) => boolean
}

export type Query<N extends NamesOf<'query'>> = {
  readonly kind: 'query'
  readonly name: N
  readonly read: (db: Reader, input: ReceivedBy<N>, act: Act, desk: Desk) => Promise<AnswerOf<N>>
}

/** The facts between gather and record are the command's own affair; the door only hands them on. */
export type Command<N extends NamesOf<'command'>> = {
  readonly kind: 'command'
  readonly name: N
  readonly gather: (db: Reader, input: ReceivedBy<N>, act: Act, desk: Desk) => Promise<unknown>
  readonly decide: (facts: unknown, input: ReceivedBy<N>, act: Act) => readonly Fault[]
  readonly record: (tx: Writer, facts: unknown, input: ReceivedBy<N>, act: Act) => Promise<AnswerOf<N>>
  readonly after?: (room: Room, answer: AnswerOf<N>) => Promise<void>
}

type CommandParts<N extends NamesOf<'command'>, Facts> = {
  /** Reads everything the decision needs. `refuse` ends it where what is asked for does not exist. */
  readonly gather: (db: Reader, input: ReceivedBy<N>, act: Act, desk: Desk) => Promise<Facts>
  /** Pure; every reason to refuse. */
  readonly decide: (facts: Facts, input: ReceivedBy<N>, act: Act) => readonly Fault[]
  /** Writes; the only way out from here is success or a throw. */
  readonly record: (tx: Writer, facts: Facts, input: ReceivedBy<N>, act: Act) => Promise<AnswerOf<N>>
  /** What follows from the commit (a sheet drawn, bytes written out); may run again, and its failure undoes nothing. */
  readonly after?: (room: Room, answer: AnswerOf<N>) => Promise<void>
}

/** One intention as three functions. The door opens the transaction, and commits it together with act and audit entry. */
export function command<N extends NamesOf<'command'>, Facts>(name: N, parts: CommandParts<N, Facts>): Command<N> {
  return { kind: 'command', name, ...parts } as Command<N> // Facts is forgotten here: gather's result goes to decide and record unseen
}

export function query<N extends NamesOf<'query'>>(
  name: N,
  read: (db: Reader, input: ReceivedBy<N>, act: Act, desk: Desk) => Promise<AnswerOf<N>>,
): Query<N> {
  return { kind: 'query', name, read }
}

/** Ends a gather or a read with refusals as values; caught by the door and by nobody else. */
export class Refused extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super('refused')
    this.faults = faults
  }
}

export function refuse(...faults: readonly Fault[]): never {
  throw new Refused(faults)
}

/** The value, or the refusal that there is no such record; `what` is the clerk's word for it. */
export function known<T>(value: T | null | undefined, what: string): T {
  return value ?? refuse({ code: 'RECORD_UNKNOWN', what })
}
