import type { Act } from '#shared/accounts/act'
import type { AnswerOf } from '#shared/ipc/contract'
import type { ShelfId } from '#shared/kernel/ids'
import { printAddress, printShelf, rowKey, walkKey, type ShelfLevels } from '#shared/shelving/address'
import type { Reader, Writer } from '#db/tables'

type RowLevels = Pick<ShelfLevels, 'room' | 'zone' | 'row'>

export type Shelf = {
  readonly id: ShelfId
  readonly levels: ShelfLevels
  readonly capacity: number
  readonly used: number
}

/** After every walk key that begins with the same levels: behind digits, letters and the dash. */
const BEYOND = '~'

/** Shelves written with one statement. */
const AT_ONCE = 120

const COLUMNS = ['id', 'room', 'zone', 'row', 'face', 'bay', 'tier', 'capacity', 'used'] as const

type Row = ShelfLevels & { readonly id: string; readonly capacity: number; readonly used: number }

export async function insertShelves(
  tx: Writer,
  shelves: readonly ShelfLevels[],
  capacity: number,
  act: Act,
): Promise<void> {
  for (let start = 0; start < shelves.length; start += AT_ONCE) {
    const some = shelves.slice(start, start + AT_ONCE).map((levels) => ({
      id: act.newId(),
      ...levels,
      address: printShelf(levels),
      walk_key: walkKey(levels),
      capacity,
      act_id: act.id,
    }))
    await tx.insertInto('shelf').values(some).execute()
  }
}

/** The shelf at that place, however its numbers were written (02 or 2); null when there is none. */
export async function findShelf(db: Reader, levels: ShelfLevels): Promise<Shelf | null> {
  const row = await db.selectFrom('shelf').select(COLUMNS).where('walk_key', '=', walkKey(levels)).executeTakeFirst()
  return row === undefined ? null : shelfFrom(row)
}

export async function shelfById(db: Reader, shelfId: ShelfId): Promise<Shelf | null> {
  const row = await db.selectFrom('shelf').select(COLUMNS).where('id', '=', shelfId).executeTakeFirst()
  return row === undefined ? null : shelfFrom(row)
}

/** A place as printed on labels. */
export async function addressOf(db: Reader, { shelfId, slot }: { readonly shelfId: ShelfId; readonly slot: number }) {
  const shelf = await shelfById(db, shelfId)
  if (shelf === null) throw new Error('the ledger names a shelf that does not exist')
  return printAddress({ levels: shelf.levels, slot })
}

/** Walk keys of the shelves before and after a place where none stands. */
export async function neighboursOf(db: Reader, levels: ShelfLevels): Promise<readonly string[]> {
  const key = walkKey(levels)
  const before = await db
    .selectFrom('shelf')
    .select('walk_key')
    .where('walk_key', '<', key)
    .orderBy('walk_key', 'desc')
    .limit(1)
    .execute()
  const after = await db
    .selectFrom('shelf')
    .select('walk_key')
    .where('walk_key', '>', key)
    .orderBy('walk_key')
    .limit(1)
    .execute()
  return [...before, ...after].map((row) => row.walk_key)
}

/** The shelves of one row in walking order; none where there is no such row. */
export async function shelvesOf(db: Reader, row: RowLevels): Promise<readonly Shelf[]> {
  const rows = await inRow(db, row).select(COLUMNS).orderBy('walk_key').execute()
  return rows.map(shelfFrom)
}

export async function isRow(db: Reader, row: RowLevels): Promise<boolean> {
  return (await inRow(db, row).select('id').limit(1).execute()).length > 0
}

/** Every row with its fill, in walking order. Linear in shelves, never in volumes. */
export async function rowsInOrder(db: Reader): Promise<AnswerOf<'shelving.rows'>> {
  return db
    .selectFrom('shelf')
    .select((eb) => [
      'room',
      'zone',
      'row',
      eb.fn.countAll<number>().as('shelves'),
      eb.fn.sum<number>('capacity').as('capacity'),
      eb.fn.sum<number>('used').as('used'),
    ])
    .groupBy(['room', 'zone', 'row'])
    .orderBy((eb) => eb.fn.min('walk_key'))
    .execute()
}

function inRow(db: Reader, row: RowLevels) {
  const key = rowKey(row)
  return db
    .selectFrom('shelf')
    .where('walk_key', '>', key)
    .where('walk_key', '<', key + BEYOND)
}

function shelfFrom({ id, capacity, used, ...levels }: Row): Shelf {
  return { id: id as ShelfId, levels, capacity, used }
}
