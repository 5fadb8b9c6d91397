import type { Role } from '#shared/accounts/roles'
import type { AnswerOf } from '#shared/ipc/contract'
import type { Reader } from '#db/tables'

const MOST = 50

type Outcome = AnswerOf<'audit.recent'>[number]['outcome']

/** The newest entries of the audit log, or those before one; the newest first. */
export async function auditBefore(db: Reader, beforeSeq: number | null): Promise<AnswerOf<'audit.recent'>> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('account', 'account.id', 'audit_entry.account_id')
    .select([
      'audit_entry.seq',
      'audit_entry.at',
      'account.person_name',
      'audit_entry.role',
      'audit_entry.call',
      'audit_entry.outcome',
      'audit_entry.subject',
      'audit_entry.codes',
    ])
    .$if(beforeSeq !== null, (all) => all.where('audit_entry.seq', '<', beforeSeq))
    .orderBy('audit_entry.seq', 'desc')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    personName: row.person_name ?? '',
    role: row.role as Role | null,
    call: row.call,
    outcome: row.outcome as Outcome,
    subject: row.subject,
    codes: row.codes,
  }))
}
