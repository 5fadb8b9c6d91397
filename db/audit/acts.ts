import type { Act } from '#shared/accounts/act'
import type { AccountId } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/local-date'
import type { Role } from '#shared/accounts/roles'
import type { Reader, Writer } from '#db/tables'

export type AuditNote = {
  readonly at: Instant
  readonly accountId: AccountId | null
  readonly role: Role | null
  readonly seat: string
  readonly call: string
  readonly outcome: 'done' | 'viewed' | 'refused' | 'denied'
  /** Id of what it concerned, never its contents. */
  readonly subject: string
  /** Fault codes of a refusal, separated by spaces. */
  readonly codes: string
  readonly actId: string | null
}

/** Records the act that everything written in the same transaction refers to. `input` has its secrets removed already. */
export async function insertAct(tx: Writer, act: Act, input: unknown): Promise<void> {
  await tx
    .insertInto('act')
    .values({
      id: act.id,
      at: act.instant,
      account_id: act.accountId,
      role: act.role,
      seat: act.seat,
      call: act.call,
      reason: act.reason,
      input: JSON.stringify(input),
    })
    .execute()
}

export async function insertAudit(tx: Writer, note: AuditNote): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({
      at: note.at,
      account_id: note.accountId,
      role: note.role,
      seat: note.seat,
      call: note.call,
      outcome: note.outcome,
      subject: note.subject,
      codes: note.codes,
      act_id: note.actId,
    })
    .execute()
}

/** The instant of the last entry, which no new one may come before; null in an empty room. */
export async function lastEntryAt(db: Reader): Promise<Instant | null> {
  const row = await db.selectFrom('audit_entry').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : (row.at as Instant)
}
