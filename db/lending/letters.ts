import type { Act } from '#shared/accounts/act'
import type { InstitutionKind } from '#shared/agency/institution'
import type { ReceivedBy } from '#shared/ipc/contract'
import type { ArchiveId, FileId, LetterId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Purpose } from '#shared/lending/purposes'
import type { Reader, Writer } from '#db/tables'

export type RegisteredLetter = {
  readonly registerNo: string
  readonly unitName: string
  readonly unitKind: InstitutionKind
  readonly letterNo: string
  readonly letterDate: LocalDate
  readonly receivedOn: LocalDate
  readonly purpose: Purpose
  readonly scope: string
  readonly wishedUntil: LocalDate
  readonly scanFileId: FileId | null
  readonly handlers: readonly { readonly name: string; readonly documentNo: string; readonly partyMember: boolean }[]
}

/** Enters a letter under its register number, with the people it sends and the archives it asks for. */
export async function insertLetter(
  tx: Writer,
  registerNo: string,
  letter: ReceivedBy<'lending.registerLetter'>,
  act: Act,
): Promise<LetterId> {
  const id = act.newId() as LetterId
  const { request } = letter
  await tx
    .insertInto('incoming_letter')
    .values({
      id,
      register_no: registerNo,
      unit_name: request.unitName.trim(),
      unit_kind: request.unitKind,
      unit_credit_code: request.unitCreditCode,
      letter_no: letter.letterNo.trim(),
      letter_date: letter.letterDate,
      received_on: act.today,
      purpose: request.purpose,
      scope: request.scope,
      wished_until: request.wishedUntil,
      scan_file_id: letter.scanFileId,
      recorded_at: act.instant,
      act_id: act.id,
    })
    .execute()
  const handlers = request.handlers.map((handler, index) => ({
    letter_id: id,
    ordinal: index + 1,
    name: handler.name,
    document_kind: handler.documentKind,
    document_no: handler.documentNo,
    party_member: handler.partyMember ? (1 as const) : (0 as const),
  }))
  await tx.insertInto('letter_handler').values(handlers).execute()
  const asked = request.archiveIds.map((archiveId, index) => ({
    letter_id: id,
    ordinal: index + 1,
    archive_id: archiveId,
  }))
  await tx.insertInto('letter_archive').values(asked).execute()
  return id
}

/** The entry a unit's letter of this number already has; null when it has none. */
export async function registeredAs(db: Reader, unitName: string, letterNo: string): Promise<string | null> {
  const row = await db
    .selectFrom('incoming_letter')
    .select('register_no')
    .where('unit_name', '=', unitName.trim())
    .where('letter_no', '=', letterNo.trim())
    .executeTakeFirst()
  return row?.register_no ?? null
}

export async function findLetter(db: Reader, letterId: LetterId): Promise<RegisteredLetter | null> {
  const row = await db.selectFrom('incoming_letter').selectAll().where('id', '=', letterId).executeTakeFirst()
  if (row === undefined) return null
  const handlers = await db
    .selectFrom('letter_handler')
    .select(['name', 'document_no', 'party_member'])
    .where('letter_id', '=', letterId)
    .orderBy('ordinal')
    .execute()
  return {
    registerNo: row.register_no,
    unitName: row.unit_name,
    unitKind: row.unit_kind as InstitutionKind,
    letterNo: row.letter_no,
    letterDate: row.letter_date as LocalDate,
    receivedOn: row.received_on as LocalDate,
    purpose: row.purpose as Purpose,
    scope: row.scope,
    wishedUntil: row.wished_until as LocalDate,
    scanFileId: row.scan_file_id as FileId | null,
    handlers: handlers.map((handler) => ({
      name: handler.name,
      documentNo: handler.document_no,
      partyMember: handler.party_member === 1,
    })),
  }
}

export async function asksFor(db: Reader, letterId: LetterId, archiveId: ArchiveId): Promise<boolean> {
  const row = await db
    .selectFrom('letter_archive')
    .select('ordinal')
    .where('letter_id', '=', letterId)
    .where('archive_id', '=', archiveId)
    .executeTakeFirst()
  return row !== undefined
}

/** A letter is done when every archive it asks for has been lent and nothing lent on it is out. */
export async function settleLetter(tx: Writer, letterId: LetterId): Promise<void> {
  const asked = await tx.selectFrom('letter_archive').select('archive_id').where('letter_id', '=', letterId).execute()
  const loans = await tx
    .selectFrom('loan')
    .innerJoin('volume', 'volume.id', 'loan.volume_id')
    .select(['volume.archive_id', 'loan.closed_by'])
    .where('loan.letter_id', '=', letterId)
    .execute()
  const lent = new Set(loans.map((loan) => loan.archive_id))
  const isDone = asked.every((one) => lent.has(one.archive_id)) && loans.every((loan) => loan.closed_by !== null)
  await tx
    .updateTable('incoming_letter')
    .set({ done: isDone ? 1 : 0 })
    .where('id', '=', letterId)
    .execute()
}
