import { sql } from 'kysely'
import { endOfWeek } from '#shared/deadlines/lights'
import type { AnswerOf } from '#shared/ipc/contract'
import { startOf, type LocalDate } from '#shared/kernel/local-date'
import type { Reader } from '#db/tables'

type Overview = AnswerOf<'today.overview'>

// Each count stands on a partial index of what is open, so it grows with the work of the day and never with the room.
// The conditions of those indexes are written as literals: a parameter would not be seen to be the same condition.
// Every day comes after the empty text; asked for, it makes the index by day the way in.
const BEFORE_ALL_DAYS = ''

/** Loans still out. The week runs from tomorrow to Sunday. */
export async function loansDue(db: Reader, today: LocalDate): Promise<Overview['loans']> {
  return db
    .selectFrom('loan')
    .select(({ fn }) => [
      fn.countAll<number>().as('open'),
      fn.countAll<number>().filterWhere('due_on', '<', today).as('overdue'),
      fn.countAll<number>().filterWhere('due_on', '=', today).as('dueToday'),
      fn
        .countAll<number>()
        .filterWhere('due_on', '>', today)
        .filterWhere('due_on', '<=', endOfWeek(today))
        .as('dueThisWeek'),
    ])
    .where('closed_by', 'is', null)
    .where('due_on', '>', BEFORE_ALL_DAYS)
    .executeTakeFirstOrThrow()
}

/** Transfers accepted but not sent, by the last day to send. */
export async function transfersDue(db: Reader, today: LocalDate): Promise<Overview['transfers']> {
  return db
    .selectFrom('transfer_case')
    .select(({ fn }) => [
      fn.countAll<number>().as('open'),
      fn.countAll<number>().filterWhere('send_by', '<', today).as('overdue'),
      fn.countAll<number>().filterWhere('send_by', '=', today).as('dueToday'),
      fn
        .countAll<number>()
        .filterWhere('send_by', '>', today)
        .filterWhere('send_by', '<=', endOfWeek(today))
        .as('dueThisWeek'),
    ])
    .where('send_by', '>', BEFORE_ALL_DAYS)
    .where('state', 'in', [sql.lit('accepted' as const), sql.lit('noticed' as const)])
    .executeTakeFirstOrThrow()
}

/** Transfers sent whose receipt is out, by the day it is to be back; the week begins today. */
export async function receiptsDue(db: Reader, today: LocalDate): Promise<Overview['receipts']> {
  return db
    .selectFrom('transfer_case')
    .select(({ fn }) => [
      fn.countAll<number>().as('open'),
      fn.countAll<number>().filterWhere('receipt_by', '<', today).as('overdue'),
      fn
        .countAll<number>()
        .filterWhere('receipt_by', '>=', today)
        .filterWhere('receipt_by', '<=', endOfWeek(today))
        .as('dueThisWeek'),
    ])
    .where('state', '=', sql.lit('sent'))
    .where('receipt_by', '>', BEFORE_ALL_DAYS)
    .executeTakeFirstOrThrow()
}

/** Volumes at the desk that wait for a shelf. */
export async function countWaiting(db: Reader): Promise<number> {
  const { waiting } = await db
    .selectFrom('custody_now')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('state', '=', 'atDesk')
    .where('state', '<>', sql.lit('shelved'))
    .executeTakeFirstOrThrow()
  return waiting
}

/** Files taken in since midnight; what was turned away is not counted. */
export async function countTakenIn(db: Reader, today: LocalDate): Promise<number> {
  const { taken } = await db
    .selectFrom('intake_case')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('recorded_at', '>=', startOf(today))
    .where('archive_id', 'is not', null)
    .executeTakeFirstOrThrow()
  return taken
}
