import type { Act } from '#shared/accounts/act'
import type { Fault } from '#shared/faults/fault'
import type { Reply } from '#shared/ipc/contract'
import { err, ok } from '#shared/kernel/result'
import { insertAct, insertAudit } from '#db/audit/acts'
import { reading, type Reader, type Writer } from '#db/tables'
import type { Room } from './room.ts'
import { Refused } from './use-case.ts'

/** What is to happen: decide on what is read, then record. Both see one snapshot. */
export type Work<Facts, T> = {
  readonly gather: (db: Reader) => Promise<Facts>
  readonly decide: (facts: Facts) => readonly Fault[]
  readonly record: (tx: Writer, facts: Facts) => Promise<T>
}

/**
 * The one function that commits. The act, the change, its ledger entries and the audit entry stand or fall together;
 * a refusal leaves the audit entry alone. `input` is kept with the act, its secrets removed by the caller.
 */
export async function commit<Facts, T>(room: Room, act: Act, input: unknown, work: Work<Facts, T>): Promise<Reply<T>> {
  return room.store.write(async (tx) => {
    const gathered = await gather(reading(tx), work)
    if (!gathered.ok) {
      await insertAudit(tx, noteOf(act, 'refused', subjectOf(input), gathered.error))
      return gathered
    }
    await insertAct(tx, act, input)
    const value = await work.record(tx, gathered.value)
    await insertAudit(tx, { ...noteOf(act, 'done', subjectOf(input) || subjectOf(value), []), actId: act.id })
    return ok(value)
  })
}

async function gather<Facts, T>(db: Reader, work: Work<Facts, T>): Promise<Reply<Facts>> {
  try {
    const facts = await work.gather(db)
    const refusals = work.decide(facts)
    return refusals.length > 0 ? err(refusals) : ok(facts)
  } catch (cause) {
    if (cause instanceof Refused) return err(cause.faults)
    throw cause
  }
}

export function noteOf(act: Act, outcome: 'done' | 'viewed' | 'refused', subject: string, faults: readonly Fault[]) {
  return {
    at: act.instant,
    accountId: act.accountId,
    role: act.role,
    seat: act.seat,
    call: act.call,
    outcome,
    subject,
    codes: [...new Set(faults.map((fault) => fault.code))].join(' '),
    actId: null,
  } as const
}

/** Id of the record a call concerned: the first field named …Id. Never a name or a number of a person. */
export function subjectOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const entry = Object.entries(value).find(([key, held]) => key.endsWith('Id') && typeof held === 'string')
  return entry === undefined ? '' : `${entry[0].slice(0, -2)}:${String(entry[1])}`
}
