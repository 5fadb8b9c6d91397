import { volumeLabel, type VolumeKind } from '#shared/archive/volume-label'
import type { AnswerOf } from '#shared/ipc/contract'
import type { ArchiveId, LetterId, LoanId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Reader } from '#db/tables'

/** Every volume of the archives a letter asks for, in its order, with what became of each on this letter. */
export async function filesOfLetter(db: Reader, letterId: LetterId): Promise<AnswerOf<'lending.letter'>['files']> {
  const rows = await db
    .selectFrom('letter_archive')
    .innerJoin('archive', 'archive.id', 'letter_archive.archive_id')
    .innerJoin('person_name', 'person_name.person_id', 'archive.person_id')
    .innerJoin('volume', 'volume.archive_id', 'archive.id')
    .leftJoin('custody_now', 'custody_now.volume_id', 'volume.id')
    .leftJoin('shelf', 'shelf.id', 'custody_now.shelf_id')
    .leftJoin('loan', (join) =>
      join.onRef('loan.volume_id', '=', 'volume.id').onRef('loan.letter_id', '=', 'letter_archive.letter_id'),
    )
    .select(['archive.id as archive_id', 'archive.archive_no', 'person_name.written'])
    .select(['volume.id as volume_id', 'volume.kind', 'volume.ordinal', 'volume.pieces'])
    .select(['shelf.address', 'custody_now.slot', 'loan.id as loan_id', 'loan.closed_by', 'loan.due_on'])
    .where('letter_archive.letter_id', '=', letterId)
    .where('person_name.kind', '=', 'current')
    .orderBy('letter_archive.ordinal')
    .orderBy('volume.ordinal')
    .execute()
  return rows.map((row) => ({
    archiveId: row.archive_id as ArchiveId,
    archiveNo: row.archive_no,
    name: row.written,
    volumeId: row.volume_id as VolumeId,
    label: volumeLabel(row.kind as VolumeKind, row.ordinal),
    pieces: row.pieces,
    address: row.address === null || row.slot === null ? '' : `${row.address}-${row.slot}`,
    loanId: row.loan_id as LoanId | null,
    state: row.loan_id === null ? 'asked' : row.closed_by === null ? 'lent' : 'returned',
    dueOn: row.due_on as LocalDate | null,
  }))
}
