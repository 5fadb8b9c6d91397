import { sql } from 'kysely'
import { volumeLabel, type VolumeKind } from '#shared/archive/volume-label'
import type { AnswerOf } from '#shared/ipc/contract'
import type { ArchiveId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Reader } from '#db/tables'
import { formerPlace } from './places.ts'
import { addressOf } from './shelves.ts'

const MOST = 100

/** Volumes at the desk, the longest there first. */
export async function waitingVolumes(db: Reader): Promise<AnswerOf<'shelving.waiting'>> {
  const rows = await db
    .selectFrom('custody_now')
    .innerJoin('volume', 'volume.id', 'custody_now.volume_id')
    .innerJoin('archive', 'archive.id', 'volume.archive_id')
    .innerJoin('person_name', 'person_name.person_id', 'archive.person_id')
    .select([
      'volume.id',
      'volume.kind',
      'volume.ordinal',
      'volume.archive_id',
      'archive.archive_no',
      'person_name.written',
      'custody_now.since_on',
    ])
    .where('custody_now.state', '=', 'atDesk')
    .where('custody_now.state', '<>', sql.lit('shelved')) // the index leaves the shelved ones out, and has to be told so
    .where('person_name.kind', '=', 'current')
    .orderBy('custody_now.entry_seq')
    .limit(MOST)
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      volumeId: row.id as VolumeId,
      archiveId: row.archive_id as ArchiveId,
      archiveNo: row.archive_no,
      name: row.written,
      label: volumeLabel(row.kind as VolumeKind, row.ordinal),
      since: row.since_on as LocalDate,
      formerAddress: await formerAddress(db, row.id as VolumeId),
    })),
  )
}

/** Where a volume stood before, as printed; '' when it never stood. */
async function formerAddress(db: Reader, volumeId: VolumeId): Promise<string> {
  const place = await formerPlace(db, volumeId)
  return place === null ? '' : addressOf(db, place)
}
