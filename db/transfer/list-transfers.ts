import { sql } from 'kysely'
import type { AnswerOf, ReceivedBy } from '#shared/ipc/contract'
import type { ArchiveId, TransferId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { TransferReason } from '#shared/transfer/reasons'
import type { Reader } from '#db/tables'

type Wanted = ReceivedBy<'transfer.list'>['state']
type Line = AnswerOf<'transfer.list'>[number]

const MOST = 100

/** Open transfers by their last day, the earliest first; closed ones the latest first. At most 100. */
export async function transfersIn(db: Reader, state: Wanted): Promise<readonly Line[]> {
  const rows = await inOrder(db, state).limit(MOST).execute()
  return rows.map((row) => ({
    transferId: row.id as TransferId,
    archiveId: row.archive_id as ArchiveId,
    archiveNo: row.archive_no,
    name: row.written,
    receiver: row.receiver,
    reason: row.reason as TransferReason,
    state: row.state,
    dueOn: (row.receipt_by ?? row.send_by) as LocalDate,
    noticeNo: row.notice_no,
    wayNo: row.way_no,
    sentOn: row.sent_on as LocalDate | null,
  }))
}

// Literal states, because a partial index is only used where the condition is seen to be its own.
function inOrder(db: Reader, state: Wanted) {
  switch (state) {
    case 'accepted':
    case 'noticed':
      return lines(db).where('transfer_case.state', '=', state).orderBy('transfer_case.send_by')
    case 'sent':
      return lines(db).where('transfer_case.state', '=', sql.lit('sent')).orderBy('transfer_case.receipt_by')
    case 'closed':
      return lines(db).where('transfer_case.state', '=', state).orderBy('transfer_case.send_by', 'desc')
    case 'open':
      return lines(db)
        .where('transfer_case.state', 'in', ['accepted', 'noticed', 'sent'])
        .orderBy((eb) => eb.fn.coalesce('transfer_case.receipt_by', 'transfer_case.send_by'))
  }
}

function lines(db: Reader) {
  return db
    .selectFrom('transfer_case')
    .innerJoin('archive', 'archive.id', 'transfer_case.archive_id')
    .innerJoin('person_name', (join) =>
      join.onRef('person_name.person_id', '=', 'archive.person_id').on('person_name.kind', '=', 'current'),
    )
    .innerJoin('institution', 'institution.id', 'transfer_case.receiver_id')
    .select([
      'transfer_case.id',
      'transfer_case.archive_id',
      'archive.archive_no',
      'person_name.written',
      'institution.name as receiver',
      'transfer_case.reason',
      'transfer_case.state',
      'transfer_case.send_by',
      'transfer_case.receipt_by',
      'transfer_case.notice_no',
      'transfer_case.way_no',
      'transfer_case.sent_on',
    ])
}
