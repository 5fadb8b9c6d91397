import type { Act } from '#shared/accounts/act'
import type { ReceivedBy } from '#shared/ipc/contract'
import type { ArchiveId, InstitutionId, PaperId, TransferId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Applicant, EvidenceKind, TransferReason } from '#shared/transfer/reasons'
import type { Messenger } from '#shared/transfer/sending'
import type { TransferState } from '#shared/transfer/states'
import type { Way } from '#shared/transfer/ways'
import type { Reader, Writer } from '#db/tables'

type NewTransfer = Omit<ReceivedBy<'transfer.accept'>, 'evidence'> & {
  readonly evidence: readonly Evidence[]
  readonly sendBy: LocalDate
}

export type Evidence = { readonly kind: EvidenceKind; readonly note: string }

export async function insertTransfer(tx: Writer, transfer: NewTransfer, act: Act): Promise<TransferId> {
  const id = act.newId() as TransferId
  await tx
    .insertInto('transfer_case')
    .values({
      id,
      archive_id: transfer.archiveId,
      applicant: transfer.applicant,
      reason: transfer.reason,
      receiver_id: transfer.receiverId,
      request_letter_no: transfer.requestLetterNo,
      request_letter_date: transfer.requestLetterDate,
      complete_on: transfer.completeOn,
      send_by: transfer.sendBy,
      way: transfer.way,
      state: 'accepted',
      act_id: act.id,
    })
    .execute()
  const rows = transfer.evidence.map(({ kind, note }, at) => ({ transfer_id: id, ordinal: at + 1, kind, note }))
  if (rows.length > 0) await tx.insertInto('transfer_evidence').values(rows).execute()
  return id
}

/** The transfer of an archive that is not closed; null when there is none. */
export async function openTransferOf(
  db: Reader,
  archiveId: ArchiveId,
): Promise<{ readonly receiver: string; readonly state: TransferState } | null> {
  const row = await db
    .selectFrom('transfer_case')
    .innerJoin('institution', 'institution.id', 'transfer_case.receiver_id')
    .select(['institution.name', 'transfer_case.state'])
    .where('transfer_case.archive_id', '=', archiveId)
    .where('transfer_case.state', '<>', 'closed')
    .executeTakeFirst()
  return row === undefined ? null : { receiver: row.name, state: row.state }
}

export type Transfer = {
  readonly archiveId: ArchiveId
  readonly applicant: Applicant
  readonly reason: TransferReason
  readonly receiverId: InstitutionId
  readonly requestLetterNo: string
  readonly completeOn: LocalDate
  readonly way: Way
  readonly state: TransferState
  readonly noticeNo: string
  readonly paperId: PaperId | null
  /** The day the notice was issued; null before. */
  readonly noticedOn: LocalDate | null
  readonly wayNo: string
  readonly sentOn: LocalDate | null
  /** Last day to send, or to have the receipt back once sent. */
  readonly dueOn: LocalDate
}

/** One transfer; null when there is none. */
export async function findTransfer(db: Reader, transferId: TransferId): Promise<Transfer | null> {
  const row = await db
    .selectFrom('transfer_case')
    .leftJoin('paper', 'paper.id', 'transfer_case.notice_paper_id')
    .selectAll('transfer_case')
    .select('paper.issued_on')
    .where('transfer_case.id', '=', transferId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    archiveId: row.archive_id as ArchiveId,
    applicant: row.applicant as Applicant,
    reason: row.reason as TransferReason,
    receiverId: row.receiver_id as InstitutionId,
    requestLetterNo: row.request_letter_no,
    completeOn: row.complete_on as LocalDate,
    way: row.way as Way,
    state: row.state,
    noticeNo: row.notice_no,
    paperId: row.notice_paper_id as PaperId | null,
    noticedOn: row.issued_on as LocalDate | null,
    wayNo: row.way_no,
    sentOn: row.sent_on as LocalDate | null,
    dueOn: (row.receipt_by ?? row.send_by) as LocalDate,
  }
}

/** The papers a transfer rests on, in the order they were entered. */
export async function evidenceOf(db: Reader, transferId: TransferId): Promise<readonly Evidence[]> {
  const rows = await db
    .selectFrom('transfer_evidence')
    .select(['kind', 'note'])
    .where('transfer_id', '=', transferId)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ kind, note }) => ({ kind: kind as EvidenceKind, note }))
}

export async function markNoticed(
  tx: Writer,
  transferId: TransferId,
  notice: { readonly noticeNo: string; readonly paperId: PaperId },
): Promise<void> {
  await tx
    .updateTable('transfer_case')
    .set({ state: 'noticed', notice_no: notice.noticeNo, notice_paper_id: notice.paperId })
    .where('id', '=', transferId)
    .execute()
}

type Sent = {
  readonly sentOn: LocalDate
  readonly receiptBy: LocalDate
  readonly wayNo: string
  readonly sealNo: string
  readonly messengers: readonly Messenger[]
}

export async function markSent(tx: Writer, transferId: TransferId, sent: Sent): Promise<void> {
  await tx
    .updateTable('transfer_case')
    .set({
      state: 'sent',
      sent_on: sent.sentOn,
      receipt_by: sent.receiptBy,
      way_no: sent.wayNo,
      seal_no: sent.sealNo,
      messengers: JSON.stringify(sent.messengers),
    })
    .where('id', '=', transferId)
    .execute()
}

type Receipt = Omit<ReceivedBy<'transfer.recordReceipt'>, 'transferId'>

export async function markClosed(tx: Writer, transferId: TransferId, receipt: Receipt): Promise<void> {
  await tx
    .updateTable('transfer_case')
    .set({
      state: 'closed',
      receipt_on: receipt.receivedOn,
      receipt_form: receipt.form,
      receipt_signed_by: receipt.signedBy,
      receipt_difference: receipt.difference,
    })
    .where('id', '=', transferId)
    .execute()
}
