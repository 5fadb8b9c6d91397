import type { Act } from '#shared/accounts/act'
import { volumeLabel, type VolumeKind } from '#shared/archive/volume-label'
import type { AnswerOf, ReceivedBy } from '#shared/ipc/contract'
import type { ArchiveId, LetterId, LoanId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Reader, Writer } from '#db/tables'

const MOST = 100

export type NewLoan = {
  readonly id: LoanId
  readonly letterId: LetterId
  readonly volumeId: VolumeId
  readonly slipNo: string
  readonly sealNo: string
  readonly pieces: number
  readonly pages: number
  readonly dueOn: LocalDate
}

export type Loan = NewLoan & { readonly lentOn: LocalDate; readonly returnedOn: LocalDate | null }

export async function insertLoan(tx: Writer, loan: NewLoan, act: Act): Promise<void> {
  await tx
    .insertInto('loan')
    .values({
      id: loan.id,
      letter_id: loan.letterId,
      volume_id: loan.volumeId,
      slip_no: loan.slipNo,
      seal_no: loan.sealNo,
      pieces: loan.pieces,
      pages: loan.pages,
      lent_on: act.today,
      due_on: loan.dueOn,
      act_id: act.id,
    })
    .execute()
}

export async function findLoan(db: Reader, loanId: LoanId): Promise<Loan | null> {
  const row = await db.selectFrom('loan').selectAll().where('id', '=', loanId).executeTakeFirst()
  if (row === undefined) return null
  return {
    id: loanId,
    letterId: row.letter_id as LetterId,
    volumeId: row.volume_id as VolumeId,
    slipNo: row.slip_no,
    sealNo: row.seal_no,
    pieces: row.pieces,
    pages: row.pages,
    dueOn: row.due_on as LocalDate,
    lentOn: row.lent_on as LocalDate,
    returnedOn: row.returned_on as LocalDate | null,
  }
}

/** Closes a loan with what was found, and takes the count of its pieces and pages as the volume's own from now on. */
export async function closeLoan(tx: Writer, loan: Loan, back: ReceivedBy<'lending.takeBack'>, act: Act): Promise<void> {
  await tx
    .updateTable('loan')
    .set({
      returned_on: back.returnedOn,
      seal_intact: back.sealIntact ? 1 : 0,
      opener_one: back.openers[0],
      opener_two: back.openers[1],
      pieces_back: back.pieces,
      pages_back: back.pages,
      difference: back.difference,
      new_seal_no: back.newSealNo.trim(),
      closed_by: act.id,
    })
    .where('id', '=', loan.id)
    .execute()
  await tx
    .updateTable('volume')
    .set({ pieces: back.pieces, pages: back.pages })
    .where('id', '=', loan.volumeId)
    .execute()
}

/** Whether the volume was lent on this letter before. */
export async function wasLentOn(db: Reader, letterId: LetterId, volumeId: VolumeId): Promise<boolean> {
  const row = await db
    .selectFrom('loan')
    .select('id')
    .where('letter_id', '=', letterId)
    .where('volume_id', '=', volumeId)
    .executeTakeFirst()
  return row !== undefined
}

/** The slip a seal number stands on, as the seal it left with or the one it was sealed again with; null when it is free. */
export async function slipOfSeal(db: Reader, sealNo: string): Promise<string | null> {
  const left = await db.selectFrom('loan').select('slip_no').where('seal_no', '=', sealNo.trim()).executeTakeFirst()
  const again =
    left ?? (await db.selectFrom('loan').select('slip_no').where('new_seal_no', '=', sealNo.trim()).executeTakeFirst())
  return again?.slip_no ?? null
}

/** Loans still out, the earliest due first. */
export async function openLoans(db: Reader): Promise<AnswerOf<'lending.open'>> {
  const rows = await db
    .selectFrom('loan')
    .innerJoin('incoming_letter', 'incoming_letter.id', 'loan.letter_id')
    .innerJoin('volume', 'volume.id', 'loan.volume_id')
    .innerJoin('archive', 'archive.id', 'volume.archive_id')
    .innerJoin('person_name', 'person_name.person_id', 'archive.person_id')
    .select(['loan.id', 'loan.letter_id', 'loan.lent_on', 'loan.due_on', 'loan.pieces', 'loan.pages'])
    .select(['volume.archive_id', 'volume.kind', 'volume.ordinal', 'archive.archive_no', 'person_name.written'])
    .select('incoming_letter.unit_name')
    .where('loan.closed_by', 'is', null)
    .where('person_name.kind', '=', 'current')
    .orderBy('loan.due_on')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    loanId: row.id as LoanId,
    letterId: row.letter_id as LetterId,
    archiveId: row.archive_id as ArchiveId,
    archiveNo: row.archive_no,
    name: row.written,
    label: volumeLabel(row.kind as VolumeKind, row.ordinal),
    borrower: row.unit_name,
    lentOn: row.lent_on as LocalDate,
    dueOn: row.due_on as LocalDate,
    pieces: row.pieces,
    pages: row.pages,
  }))
}
