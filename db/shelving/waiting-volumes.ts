import { sql } from 'kysely'
import { volumeLabel, type VolumeKind } from '#shared/archive/volume-label'
import type { AnswerOf } from '#shared/ipc/contract'
import type { ArchiveId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Reader } from '#db/tables'

const MOST = 100

/** Volumes at the desk, the longest there first, each with the place it left last. */
export async function waitingVolumes(db: Reader): Promise<AnswerOf<'shelving.waiting'>> {
  const rows = await db
    .selectFrom('custody_now')
    .innerJoin('volume', 'volume.id', 'custody_now.volume_id')
    .innerJoin('archive', 'archive.id', 'volume.archive_id')
    .innerJoin('person_name', 'person_name.person_id', 'archive.person_id')
    .leftJoin('ledger_entry', (join) =>
      join.on('ledger_entry.seq', '=', (eb) =>
        eb
          .selectFrom('ledger_entry as leaving')
          .select((of) => of.fn.max('leaving.seq').as('seq'))
          .whereRef('leaving.volume_id', '=', 'custody_now.volume_id')
          .where('leaving.from_shelf_id', 'is not', null),
      ),
    )
    .leftJoin('shelf', 'shelf.id', 'ledger_entry.from_shelf_id')
    .select(['volume.id', 'volume.kind', 'volume.ordinal', 'volume.archive_id', 'custody_now.since_on'])
    .select(['archive.archive_no', 'person_name.written', 'shelf.address', 'ledger_entry.from_slot'])
    .where('custody_now.state', '=', 'atDesk')
    .where('custody_now.state', '<>', sql.lit('shelved')) // the index leaves the shelved ones out, and has to be told so
    .where('person_name.kind', '=', 'current')
    .orderBy('custody_now.entry_seq')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    volumeId: row.id as VolumeId,
    archiveId: row.archive_id as ArchiveId,
    archiveNo: row.archive_no,
    name: row.written,
    label: volumeLabel(row.kind as VolumeKind, row.ordinal),
    since: row.since_on as LocalDate,
    formerAddress: row.address === null || row.from_slot === null ? '' : `${row.address}-${row.from_slot}`,
  }))
}
