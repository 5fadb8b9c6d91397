import type { VolumeKind } from '#shared/archive/volume-label'
import type { Custody } from '#shared/custody/custody'
import type { ArchiveId, VolumeId } from '#shared/kernel/ids'
import type { AskedArchive } from '#shared/lending/request-rules'
import type { SampleLetterFacts } from '#shared/papers/sample-letter'
import type { DocumentKind } from '#shared/person/categories'
import { custodyFrom } from '#db/custody/custody-now'
import type { Reader } from '#db/tables'

/** An archive as a borrowing letter knows it: for the rules, and for the table on the paper. */
export type LetterArchive = AskedArchive & {
  readonly archiveId: ArchiveId
  readonly onPaper: SampleLetterFacts['people'][number]
}

/** The archives in the order asked for; null for one that does not exist or is voided. */
export async function archivesForLetter(
  db: Reader,
  archiveIds: readonly ArchiveId[],
): Promise<readonly (LetterArchive | null)[]> {
  const found: (LetterArchive | null)[] = []
  for (const archiveId of archiveIds) found.push(await archiveForLetter(db, archiveId))
  return found
}

async function archiveForLetter(db: Reader, archiveId: ArchiveId): Promise<LetterArchive | null> {
  const row = await db
    .selectFrom('archive')
    .innerJoin('person', 'person.id', 'archive.person_id')
    .innerJoin('person_name', 'person_name.person_id', 'archive.person_id')
    .select(['archive.archive_no', 'archive.person_id', 'person.born_on', 'person_name.written'])
    .where('archive.id', '=', archiveId)
    .where('archive.voided_by', 'is', null)
    .where('person_name.kind', '=', 'current')
    .executeTakeFirst()
  if (row === undefined) return null
  const documents = await documentsOf(db, row.person_id)
  const custodies = await custodiesOf(db, archiveId)
  const newest = documents.at(-1)
  return {
    archiveId,
    archiveNo: row.archive_no,
    name: row.written,
    bornOn: row.born_on,
    documentNos: documents.map(({ number }) => number),
    custodies,
    onPaper: {
      name: row.written,
      documentKind: newest?.kind ?? 'none',
      documentNo: newest?.number ?? '',
      archiveNo: row.archive_no,
      volumes: custodies.length,
    },
  }
}

/** In the order they were entered; the last stands for the person. */
async function documentsOf(db: Reader, personId: string) {
  const rows = await db
    .selectFrom('person_document')
    .select(['id', 'kind', 'number'])
    .where('person_id', '=', personId)
    .execute()
  return rows
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ kind, number }) => ({ kind: kind as DocumentKind, number }))
}

async function custodiesOf(db: Reader, archiveId: ArchiveId): Promise<readonly Custody[]> {
  const rows = await db
    .selectFrom('volume')
    .leftJoin('custody_now', 'custody_now.volume_id', 'volume.id')
    .select(['state', 'shelf_id', 'slot', 'holder', 'due_on', 'loan_id', 'transfer_id'])
    .where('volume.archive_id', '=', archiveId)
    .orderBy('volume.ordinal')
    .execute()
  return rows.map((row) => custodyFrom({ ...row, state: row.state ?? 'outside' }))
}

/** A volume that may be lent, with what the slip prints of it. */
export type LoanVolume = {
  readonly archiveId: ArchiveId
  readonly archiveNo: string
  readonly name: string
  readonly kind: VolumeKind
  readonly ordinal: number
  readonly pieces: number
  /** The institution the archive is about to be transferred to; null when nowhere. */
  readonly leavingTo: string | null
}

export async function findLoanVolume(db: Reader, volumeId: VolumeId): Promise<LoanVolume | null> {
  const row = await db
    .selectFrom('volume')
    .innerJoin('archive', 'archive.id', 'volume.archive_id')
    .innerJoin('person_name', 'person_name.person_id', 'archive.person_id')
    .select(['volume.archive_id', 'volume.kind', 'volume.ordinal', 'volume.pieces'])
    .select(['archive.archive_no', 'person_name.written'])
    .where('volume.id', '=', volumeId)
    .where('archive.voided_by', 'is', null)
    .where('person_name.kind', '=', 'current')
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    archiveId: row.archive_id as ArchiveId,
    archiveNo: row.archive_no,
    name: row.written,
    kind: row.kind as VolumeKind,
    ordinal: row.ordinal,
    pieces: row.pieces,
    leavingTo: await leavingTo(db, row.archive_id),
  }
}

async function leavingTo(db: Reader, archiveId: string): Promise<string | null> {
  const row = await db
    .selectFrom('transfer_case')
    .innerJoin('institution', 'institution.id', 'transfer_case.receiver_id')
    .select('institution.name')
    .where('transfer_case.archive_id', '=', archiveId)
    .where('transfer_case.state', '<>', 'closed')
    .executeTakeFirst()
  return row?.name ?? null
}
