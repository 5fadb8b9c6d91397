import type { ArchiveId, ShelfId, VolumeId } from '#shared/kernel/ids'
import type { AnswerOf } from '#shared/ipc/contract'
import type { Reader } from '#db/tables'

export type Place = { readonly shelfId: ShelfId; readonly slot: number }

/** The volume that stands in a place now; null where it is free. */
export async function occupantOf(db: Reader, { shelfId, slot }: Place) {
  const row = await db
    .selectFrom('custody_now')
    .innerJoin('volume', 'volume.id', 'custody_now.volume_id')
    .innerJoin('archive', 'archive.id', 'volume.archive_id')
    .select(['volume.id', 'archive.archive_no'])
    .where('custody_now.shelf_id', '=', shelfId)
    .where('custody_now.slot', '=', slot)
    .executeTakeFirst()
  return row === undefined ? null : { volumeId: row.id as VolumeId, archiveNo: row.archive_no }
}

/** The place a volume left last; null when it never stood on a shelf. */
export async function formerPlace(db: Reader, volumeId: VolumeId): Promise<Place | null> {
  const row = await db
    .selectFrom('ledger_entry')
    .select(['from_shelf_id', 'from_slot'])
    .where('volume_id', '=', volumeId)
    .where('from_shelf_id', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined || row.from_shelf_id === null || row.from_slot === null) return null
  return { shelfId: row.from_shelf_id as ShelfId, slot: row.from_slot }
}

/** What stands on a shelf, from left to right. */
export async function spinesOn(db: Reader, shelfId: ShelfId): Promise<AnswerOf<'shelving.shelf'>['spines']> {
  const rows = await db
    .selectFrom('custody_now')
    .innerJoin('volume', 'volume.id', 'custody_now.volume_id')
    .innerJoin('archive', 'archive.id', 'volume.archive_id')
    .innerJoin('person_name', 'person_name.person_id', 'archive.person_id')
    .select(['custody_now.slot', 'volume.id', 'volume.archive_id', 'archive.archive_no', 'person_name.written'])
    .where('custody_now.shelf_id', '=', shelfId)
    .where('person_name.kind', '=', 'current')
    .orderBy('custody_now.slot')
    .execute()
  return rows.map((row) => ({
    slot: row.slot ?? 0, // never null where the shelf is not; the table's own check says so
    volumeId: row.id as VolumeId,
    archiveId: row.archive_id as ArchiveId,
    archiveNo: row.archive_no,
    name: row.written,
  }))
}
