import { sql } from 'kysely'
import type { Act } from '#shared/accounts/act'
import type { Institution, InstitutionKind } from '#shared/agency/institution'
import type { InstitutionId } from '#shared/kernel/ids'
import type { Reader, Writer } from '#db/tables'

const MOST = 20
/** So many of the latest dispatches and of the latest closed transfers say which institutions are used most. */
const LATEST = 200

const COLUMNS = [
  'institution.id',
  'institution.name',
  'institution.kind',
  'institution.credit_code',
  'institution.address',
  'institution.postcode',
  'institution.phone',
  'institution.confidential_no',
  'institution.may_hold',
] as const

type InstitutionRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly credit_code: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  readonly confidential_no: string
  readonly may_hold: 0 | 1
}

/** Institutions whose name contains each of these words, names that begin with the first word first; at most 20. */
export async function institutionsNamed(db: Reader, words: readonly string[]): Promise<readonly Institution[]> {
  const [first = ''] = words
  const rows = await words
    .reduce((all, word) => all.where(named(`%${escaped(word)}%`)), db.selectFrom('institution').select(COLUMNS))
    .orderBy(named(`${escaped(first)}%`), 'desc')
    .orderBy('name')
    .limit(MOST)
    .execute()
  return rows.map(institutionFrom)
}

/** The institutions files went to most often of late, then the others by name; at most 20. */
export async function institutionsMostUsed(db: Reader): Promise<readonly Institution[]> {
  const used = await db
    .selectFrom(latestReceivers(db, 'sent').unionAll(latestReceivers(db, 'closed')).as('latest'))
    .select((eb) => ['latest.receiver_id', eb.fn.countAll<number>().as('times')])
    .groupBy('latest.receiver_id')
    .execute()
  const times = new Map(used.map((row) => [row.receiver_id, row.times]))
  const rows = await db.selectFrom('institution').select(COLUMNS).orderBy('name').execute()
  return rows
    .toSorted((one, other) => (times.get(other.id) ?? 0) - (times.get(one.id) ?? 0))
    .slice(0, MOST)
    .map(institutionFrom)
}

export async function findInstitution(db: Reader, id: InstitutionId): Promise<Institution | null> {
  const row = await db.selectFrom('institution').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : institutionFrom(row)
}

export async function isInstitutionNameTaken(db: Reader, name: string): Promise<boolean> {
  return (await db.selectFrom('institution').select('id').where('name', '=', name).executeTakeFirst()) !== undefined
}

export async function insertInstitution(
  tx: Writer,
  institution: Omit<Institution, 'id'>,
  act: Act,
): Promise<InstitutionId> {
  const id = act.newId() as InstitutionId
  await tx
    .insertInto('institution')
    .values({
      id,
      name: institution.name,
      kind: institution.kind,
      credit_code: institution.creditCode,
      address: institution.address,
      postcode: institution.postcode,
      phone: institution.phone,
      confidential_no: institution.confidentialNo,
      may_hold: institution.mayHold ? 1 : 0,
      act_id: act.id,
    })
    .execute()
  return id
}

function institutionFrom(row: InstitutionRow): Institution {
  return {
    id: row.id as InstitutionId,
    name: row.name,
    kind: row.kind as InstitutionKind,
    creditCode: row.credit_code,
    address: row.address,
    postcode: row.postcode,
    phone: row.phone,
    confidentialNo: row.confidential_no,
    mayHold: row.may_hold === 1,
  }
}

function latestReceivers(db: Reader, state: 'sent' | 'closed') {
  return db
    .selectFrom(
      db
        .selectFrom('transfer_case')
        .select('receiver_id')
        .where('state', '=', state)
        .orderBy('send_by', 'desc')
        .limit(LATEST)
        .as(state),
    )
    .select('receiver_id')
}

function named(pattern: string) {
  return sql<boolean>`name like ${pattern} escape '\\'`
}

/** The characters a pattern gives a meaning, taken literally. */
function escaped(word: string): string {
  return word.replace(/[\\%_]/g, (character) => `\\${character}`)
}
