import { volumeLabel, type VolumeKind } from '#shared/archive/volume-label'
import type { SearchHit } from '#shared/ipc/archive-calls'
import type { ArchiveId, PersonId, VolumeId } from '#shared/kernel/ids'
import { maskDocumentNo } from '#shared/person/masking'
import { custodyViewFrom } from '#db/custody/custody-now'
import { compiledOnce } from '#db/compiled'
import type { Reader } from '#db/tables'

export type FoundArchive = { readonly person: number; readonly hit: SearchHit }

/** The archives of these people as search shows them, in the order the people are given. Voided archives are left out. */
export async function hitsOf(db: Reader, seqs: readonly number[]): Promise<readonly FoundArchive[]> {
  if (seqs.length === 0) return []
  const rows = await readHits(db, seqs)
  const byPerson = Map.groupBy(rows, ({ seq }) => seq)
  return seqs.flatMap((seq) =>
    [...Map.groupBy(byPerson.get(seq) ?? [], ({ archive_id }) => archive_id).values()].map((archive) => ({
      person: seq,
      hit: hitFrom(archive),
    })),
  )
}

type HitRow = Awaited<ReturnType<typeof readHits>>[number]

/** One row per volume, and per document where a person has several. */
const readHits = compiledOnce(
  (db, seqs: readonly number[]) =>
    db
      .selectFrom('person')
      .innerJoin('archive', 'archive.person_id', 'person.id')
      .innerJoin('volume', 'volume.archive_id', 'archive.id')
      .innerJoin('person_name', 'person_name.person_id', 'person.id')
      .innerJoin('person_document', 'person_document.person_id', 'person.id')
      .innerJoin('custody_now', 'custody_now.volume_id', 'volume.id')
      .leftJoin('shelf', 'shelf.id', 'custody_now.shelf_id')
      .select([
        'person.seq',
        'person.id as person_id',
        'person.born_on',
        'person.employer',
        'person_name.written',
        'person_document.id as document_id',
        'person_document.number',
        'archive.id as archive_id',
        'archive.archive_no',
        'volume.id as volume_id',
        'volume.kind',
        'volume.ordinal',
        'custody_now.state',
        'custody_now.shelf_id',
        'custody_now.slot',
        'custody_now.holder',
        'custody_now.due_on',
        'custody_now.loan_id',
        'custody_now.transfer_id',
        'custody_now.since_on',
        'shelf.address',
      ])
      .where('person_name.kind', '=', 'current')
      .where('archive.voided_by', 'is', null)
      .where('person.seq', 'in', seqs),
  (seqs) => ['current', ...seqs],
)

function hitFrom(rows: readonly HitRow[]): SearchHit {
  const newest = rows.reduce((one, other) => (other.document_id > one.document_id ? other : one))
  const volumes = rows
    .filter(({ document_id }) => document_id === newest.document_id)
    .toSorted((one, other) => one.ordinal - other.ordinal)
  return {
    archiveId: newest.archive_id as ArchiveId,
    personId: newest.person_id as PersonId,
    name: newest.written,
    archiveNo: newest.archive_no,
    maskedDocumentNo: maskDocumentNo(newest.number),
    bornOn: newest.born_on,
    employer: newest.employer,
    volumes: volumes.map((row) => ({
      volumeId: row.volume_id as VolumeId,
      label: volumeLabel(row.kind as VolumeKind, row.ordinal),
      custody: custodyViewFrom(row),
    })),
  }
}
