import type { ShelfId, VolumeId } from '#shared/kernel/ids'
import type { Reader } from '#db/tables'
import { formerPlace, occupantOf, type Place } from './places.ts'

type Candidate = { readonly id: ShelfId; readonly walkKey: string; readonly capacity: number }

/**
 * Where a volume should go. Back to the place it left, if that is free; else to the first place never filled behind the
 * last one in use, so that numbers stand in the order they came; and once the room's end is reached, to the first free
 * place from the door on that no lent or waiting volume will come back to. Null when there is none.
 * A few index look-ups, whatever the size of the room.
 */
export async function nextPlace(db: Reader, volumeId: VolumeId): Promise<Place | null> {
  const former = await formerPlace(db, volumeId)
  if (former !== null && (await occupantOf(db, former)) === null) return former
  return (await neverFilledPlace(db)) ?? (await vacatedPlace(db))
}

async function neverFilledPlace(db: Reader): Promise<Place | null> {
  const last = await db
    .selectFrom('shelf')
    .select('walk_key')
    .where('used', '>', (eb) => eb.lit(0))
    .orderBy('walk_key', 'desc')
    .limit(1)
    .executeTakeFirst()
  for await (const shelf of shelvesWithRoom(db, last?.walk_key ?? '')) {
    const slot = (await lastSlotEverFilled(db, shelf.id)) + 1
    if (slot <= shelf.capacity) return { shelfId: shelf.id, slot }
  }
  return null
}

async function vacatedPlace(db: Reader): Promise<Place | null> {
  for await (const shelf of shelvesWithRoom(db, '')) {
    for (let slot = 1; slot <= shelf.capacity; slot += 1) {
      const place = { shelfId: shelf.id, slot }
      if ((await occupantOf(db, place)) === null && !(await isAwaited(db, place))) return place
    }
  }
  return null
}

/** Shelves that are not full, from a walk key on, one look-up each. */
async function* shelvesWithRoom(db: Reader, from: string): AsyncGenerator<Candidate> {
  let comparison: '>=' | '>' = '>='
  let at = from
  for (;;) {
    const row = await db
      .selectFrom('shelf')
      .select(['id', 'walk_key', 'capacity'])
      .where('walk_key', comparison, at)
      .whereRef('used', '<', 'capacity')
      .orderBy('walk_key')
      .limit(1)
      .executeTakeFirst()
    if (row === undefined) return
    yield { id: row.id as ShelfId, walkKey: row.walk_key, capacity: row.capacity }
    comparison = '>'
    at = row.walk_key
  }
}

async function lastSlotEverFilled(db: Reader, shelfId: ShelfId): Promise<number> {
  const now = await db
    .selectFrom('custody_now')
    .select((eb) => eb.fn.max('slot').as('slot'))
    .where('shelf_id', '=', shelfId)
    .executeTakeFirstOrThrow()
  const left = await db
    .selectFrom('ledger_entry')
    .select((eb) => eb.fn.max('from_slot').as('slot'))
    .where('from_shelf_id', '=', shelfId)
    .executeTakeFirstOrThrow()
  return Math.max(now.slot ?? 0, left.slot ?? 0)
}

/** Whether the volume that left this place last is out on loan or at the desk and has had no other place since. */
async function isAwaited(db: Reader, place: Place): Promise<boolean> {
  const leaver = await db
    .selectFrom('ledger_entry')
    .innerJoin('custody_now', 'custody_now.volume_id', 'ledger_entry.volume_id')
    .select(['ledger_entry.volume_id', 'custody_now.state'])
    .where('ledger_entry.from_shelf_id', '=', place.shelfId)
    .where('ledger_entry.from_slot', '=', place.slot)
    .orderBy('ledger_entry.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (leaver === undefined || (leaver.state !== 'lent' && leaver.state !== 'atDesk')) return false
  const former = await formerPlace(db, leaver.volume_id as VolumeId)
  return former?.shelfId === place.shelfId && former.slot === place.slot
}
