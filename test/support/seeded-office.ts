import { v7 } from 'uuid'
import { searchKeysOf } from '#shared/person/search-keys'
import { printShelf, walkKey } from '#shared/shelving/address'
import type { OpenDatabase } from '#db/engine/open'
import { seededPerson, seededRandom, type Random, type SeededPerson } from './seeded-people.ts'

type Connection = OpenDatabase['connection']
type Row = Readonly<Record<string, string | number | null>>

const SLOTS = 30
const TIERS = 6
const BAYS = 20
const BATCH = 20_000
const MATERIAL_SHARE = 0.05
const MATERIALS = 20
const CLASSES = ['1', '2', '3', '4-1', '4-2', '5', '6', '7', '9-1', '9-2']
const INSTANT = '2026-01-05T01:00:00.000Z'
const DAY = '2026-01-05'

/** Whom the seeded room was filled by: an account that exists, at a seat. */
export type Filler = { readonly accountId: string; readonly seat: string }

/**
 * Fills an empty room with invented people, each with one shelved volume, exactly as intake and shelving would leave them,
 * but by plain inserts: a million in minutes. The same seed gives the same room, ids apart.
 */
export function fillSeededOffice(connection: Connection, filler: Filler, people: number, seed: number): void {
  const random = seededRandom(seed)
  const insert = inserter(connection)
  const founding = insertAct(insert, filler)
  const shelves = shelvesFor(people, founding)
  inBatches(connection, shelves, (shelf) => insert('shelf', shelf))
  const indexes = Array.from({ length: people }, (_, index) => index)
  inBatches(connection, indexes, (index) => {
    const shelf = shelves[Math.floor(index / SLOTS)]
    if (shelf === undefined) throw new Error('too few shelves')
    const place = { index, actId: insertAct(insert, filler), shelfId: String(shelf['id']), slot: (index % SLOTS) + 1 }
    insertPerson(insert, place, seededPerson(random, index), random)
  })
  insert('number_series', { series: 'archive', next: people + 1 })
}

/** One act for each person, as each was taken in by itself. */
function insertAct(insert: Insert, { accountId, seat }: Filler): string {
  const id = v7()
  insert('act', {
    id,
    at: INSTANT,
    account_id: accountId,
    role: 'clerk',
    seat,
    call: 'intake.accept',
    reason: null,
    input: '{}',
  })
  return id
}

type Insert = (table: string, row: Row) => void
type Place = { readonly index: number; readonly actId: string; readonly shelfId: string; readonly slot: number }

function insertPerson(insert: Insert, place: Place, person: SeededPerson, random: Random): void {
  const { actId, index } = place
  const [personId, archiveId, volumeId] = [v7(), v7(), v7()]
  const seq = index + 1
  const serial = String(seq).padStart(7, '0')
  const archiveNo = `HC-G-${serial}`
  const barcode = `HC${serial}-1`
  insert('person', {
    seq, id: personId, sex: person.sex, born_on: person.bornOn, category: person.category, standing: 'unknown', employer: person.employer,
    employer_credit_code: '', household_division: '371002', phone: person.phone, act_id: actId,
  }) // prettier-ignore
  insert('person_name', { id: v7(), person_id: personId, written: person.name, kind: 'current', act_id: actId })
  insert('person_document', {
    id: v7(),
    person_id: personId,
    kind: 'residentId',
    number: person.idNumber,
    doubts: '[]',
    act_id: actId,
  })
  for (const key of searchKeysOf({
    names: [person.name], documentNos: [person.idNumber], archiveNos: [archiveNo], barcodes: [barcode], phone: person.phone,
  })) insert('search_key', { key, person_seq: seq }) // prettier-ignore
  insert('archive', {
    id: archiveId, person_id: personId, archive_no: archiveNo, custody_form: 'individual', received_on: DAY, missing: '', act_id: actId,
  }) // prettier-ignore
  const many = random() < MATERIAL_SHARE
  insert('volume', {
    id: volumeId,
    archive_id: archiveId,
    kind: 'original',
    ordinal: 1,
    barcode,
    pieces: many ? MATERIALS : 6,
    pages: 40,
    act_id: actId,
  })
  insertCustody(insert, place, volumeId)
  if (many) insertMaterials(insert, volumeId, actId)
}

function insertCustody(insert: Insert, { actId, index, shelfId, slot }: Place, volumeId: string): void {
  const entry = { volume_id: volumeId, occurred_on: DAY, recorded_at: INSTANT, act_id: actId, facts: '{}' }
  insert('ledger_entry', {
    ...entry,
    seq: index * 2 + 1,
    id: v7(),
    kind: 'receive',
    from_state: 'outside',
    to_state: 'atDesk',
    to_shelf_id: null,
    to_slot: null,
  })
  insert('ledger_entry', {
    ...entry,
    seq: index * 2 + 2,
    id: v7(),
    kind: 'shelve',
    from_state: 'atDesk',
    to_state: 'shelved',
    to_shelf_id: shelfId,
    to_slot: slot,
  })
  insert('custody_now', {
    volume_id: volumeId,
    state: 'shelved',
    shelf_id: shelfId,
    slot,
    since_on: DAY,
    entry_seq: index * 2 + 2,
  })
}

function insertMaterials(insert: Insert, volumeId: string, actId: string): void {
  for (let count = 0; count < MATERIALS; count += 1) {
    const material = CLASSES[count % CLASSES.length] ?? '1'
    insert('material', {
      id: v7(), volume_id: volumeId, class: material, ordinal: Math.floor(count / CLASSES.length) + 1, title: `演示材料${count + 1}`,
      formed_on: '2010-07', pieces: 1, pages: 3, act_id: actId,
    }) // prettier-ignore
  }
}

/** As many full shelves as the people need, and one row more that is empty. */
function shelvesFor(people: number, actId: string): readonly Row[] {
  const wanted = Math.ceil(people / SLOTS)
  const perRow = BAYS * TIERS
  return Array.from({ length: wanted + perRow }, (_, index) => {
    const row = String(Math.floor(index / perRow) + 1).padStart(4, '0')
    const bay = String((Math.floor(index / TIERS) % BAYS) + 1).padStart(2, '0')
    const tier = String((index % TIERS) + 1)
    const used = Math.max(0, Math.min(SLOTS, people - index * SLOTS))
    const levels = { room: '1', zone: 'A', row, face: 'A', bay, tier }
    return {
      id: v7(), ...levels, address: printShelf(levels), walk_key: walkKey(levels), capacity: SLOTS, used, act_id: actId,
    } // prettier-ignore
  })
}

function inserter(connection: Connection): Insert {
  const prepared = new Map<string, ReturnType<Connection['prepare']>>()
  return (table, row) => {
    const columns = Object.keys(row)
    const name = `${table} ${columns.join()}`
    const statement =
      prepared.get(name) ??
      connection.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`)
    prepared.set(name, statement)
    statement.run(...Object.values(row))
  }
}

function inBatches<T>(connection: Connection, items: readonly T[], each: (item: T) => void): void {
  for (let start = 0; start < items.length; start += BATCH) {
    connection.exec('begin immediate')
    for (const item of items.slice(start, start + BATCH)) each(item)
    connection.exec('commit')
  }
}
