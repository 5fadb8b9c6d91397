import type { VolumeKind } from '#shared/archive/volume-label'
import type { Custody } from '#shared/custody/custody'
import type { ArchiveId, PersonId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Category, Standing } from '#shared/person/categories'
import { custodyFrom } from '#db/custody/custody-now'
import type { Reader } from '#db/tables'

/** What the rules of transfer ask of an archive and its person. */
export type TransferSubject = {
  readonly archiveNo: string
  readonly receivedOn: LocalDate
  readonly personId: PersonId
  readonly name: string
  readonly standing: Standing
  readonly category: Category
  readonly employer: string
  /** Kind of the institution it came from; '' when not recorded. */
  readonly senderKind: string
}

/** An archive as transfer sees it; null when there is none, or when it is voided. */
export async function findTransferSubject(db: Reader, archiveId: ArchiveId): Promise<TransferSubject | null> {
  const row = await db
    .selectFrom('archive')
    .innerJoin('person', 'person.id', 'archive.person_id')
    .innerJoin('person_name', 'person_name.person_id', 'person.id')
    .leftJoin('intake_case', 'intake_case.archive_id', 'archive.id')
    .select([
      'archive.archive_no',
      'archive.received_on',
      'archive.person_id',
      'person_name.written',
      'person.standing',
      'person.category',
      'person.employer',
      'intake_case.sender_kind',
    ])
    .where('archive.id', '=', archiveId)
    .where('archive.voided_by', 'is', null)
    .where('person_name.kind', '=', 'current')
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    archiveNo: row.archive_no,
    receivedOn: row.received_on as LocalDate,
    personId: row.person_id as PersonId,
    name: row.written,
    standing: row.standing as Standing,
    category: row.category as Category,
    employer: row.employer,
    senderKind: row.sender_kind ?? '',
  }
}

export type TransferVolume = {
  readonly id: VolumeId
  readonly kind: VolumeKind
  readonly pieces: number
  readonly custody: Custody
  readonly since: LocalDate
}

/** The volumes of an archive in order, each with where it is. */
export async function volumesToSend(db: Reader, archiveId: ArchiveId): Promise<readonly TransferVolume[]> {
  const rows = await db
    .selectFrom('volume')
    .innerJoin('custody_now', 'custody_now.volume_id', 'volume.id')
    .selectAll('custody_now')
    .select(['volume.id', 'volume.kind', 'volume.pieces'])
    .where('volume.archive_id', '=', archiveId)
    .orderBy('volume.ordinal')
    .execute()
  return rows.map((row) => ({
    id: row.id as VolumeId,
    kind: row.kind as VolumeKind,
    pieces: row.pieces,
    custody: custodyFrom(row),
    since: row.since_on as LocalDate,
  }))
}
