import type { Act } from '#shared/accounts/act'
import type { PersonId } from '#shared/kernel/ids'
import type { DocumentKind, Sex, Standing } from '#shared/person/categories'
import type { DocumentDoubt } from '#shared/person/document-doubts'
import type { Reader, Writer } from '#db/tables'

export type PersonRecord = {
  readonly name: string
  readonly formerNames: readonly string[]
  readonly documentKind: DocumentKind
  readonly documentNo: string
  readonly doubts: readonly DocumentDoubt[]
  readonly sex: Sex
  readonly bornOn: string
  readonly category: string
  readonly standing: Standing
  readonly employer: string
  readonly employerCreditCode: string
  readonly householdDivision: string
  readonly phone: string
}

/** A person as the other tables refer to one: `seq` is the narrow key of search and never leaves the database's side. */
export type PersonKey = { readonly id: PersonId; readonly seq: number }

export type KnownPerson = PersonKey & {
  readonly standing: Standing
  readonly sex: Sex
  readonly bornOn: string
  readonly householdDivision: string
  readonly phone: string
  readonly name: string
  readonly formerNames: readonly string[]
  readonly documentNos: readonly string[]
}

/** Writes a new person with names and document, everything as it was typed. */
export async function insertPerson(tx: Writer, person: PersonRecord, act: Act): Promise<PersonKey> {
  const id = act.newId() as PersonId
  const { insertId } = await tx
    .insertInto('person')
    .values({ id, sex: person.sex, born_on: person.bornOn, ...variableColumns(person), act_id: act.id })
    .executeTakeFirstOrThrow()
  await insertName(tx, id, person.name, 'current', act)
  for (const name of new Set(person.formerNames)) await insertName(tx, id, name, 'former', act)
  await insertDocument(tx, id, person, act)
  return { id, seq: Number(insertId) }
}

/**
 * Brings a known person up to what the arriving file states. The former name and every document stay beside the new ones;
 * sex, birth date and standing are filled in where nothing was recorded and never overwritten; an empty field takes nothing away.
 */
export async function updatePerson(tx: Writer, known: KnownPerson, stated: PersonRecord, act: Act): Promise<void> {
  await tx
    .updateTable('person')
    .set({
      ...variableColumns({
        ...stated,
        phone: stated.phone === '' ? known.phone : stated.phone,
        householdDivision: stated.householdDivision === '' ? known.householdDivision : stated.householdDivision,
      }),
      standing: known.standing === 'unknown' ? stated.standing : known.standing,
      sex: known.sex === '1' || known.sex === '2' ? known.sex : stated.sex,
      born_on: known.bornOn === '' ? stated.bornOn : known.bornOn,
    })
    .where('id', '=', known.id)
    .execute()
  if (stated.name !== known.name) await renamePerson(tx, known, stated.name, act)
  const recorded = new Set([known.name, stated.name, ...known.formerNames])
  for (const name of new Set(stated.formerNames)) {
    if (!recorded.has(name)) await insertName(tx, known.id, name, 'former', act)
  }
  if (!known.documentNos.includes(stated.documentNo)) await insertDocument(tx, known.id, stated, act)
}

/** A person by id with all names and document numbers; null when there is none. */
export async function findPerson(db: Reader, personId: PersonId): Promise<KnownPerson | null> {
  const row = await db
    .selectFrom('person')
    .select(['seq', 'sex', 'born_on', 'standing', 'household_division', 'phone'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return null
  const names = await db
    .selectFrom('person_name')
    .select(['written', 'kind'])
    .where('person_id', '=', personId)
    .execute()
  const documents = await db.selectFrom('person_document').select('number').where('person_id', '=', personId).execute()
  return {
    id: personId,
    seq: row.seq,
    standing: row.standing as Standing,
    sex: row.sex as Sex,
    bornOn: row.born_on,
    householdDivision: row.household_division,
    phone: row.phone,
    name: names.find(({ kind }) => kind === 'current')?.written ?? '',
    formerNames: names.filter(({ kind }) => kind === 'former').map(({ written }) => written),
    documentNos: documents.map(({ number }) => number),
  }
}

async function renamePerson(tx: Writer, known: KnownPerson, name: string, act: Act): Promise<void> {
  await tx
    .updateTable('person_name')
    .set({ kind: 'former' })
    .where('person_id', '=', known.id)
    .where('kind', '=', 'current')
    .execute()
  await insertName(tx, known.id, name, 'current', act)
}

async function insertName(tx: Writer, personId: PersonId, written: string, kind: 'current' | 'former', act: Act) {
  await tx
    .insertInto('person_name')
    .values({ id: act.newId(), person_id: personId, written, kind, act_id: act.id })
    .execute()
}

async function insertDocument(tx: Writer, personId: PersonId, person: PersonRecord, act: Act): Promise<void> {
  await tx
    .insertInto('person_document')
    .values({
      id: act.newId(),
      person_id: personId,
      kind: person.documentKind,
      number: person.documentNo,
      doubts: JSON.stringify(person.doubts),
      act_id: act.id,
    })
    .execute()
}

function variableColumns(person: PersonRecord) {
  return {
    category: person.category,
    standing: person.standing,
    employer: person.employer,
    employer_credit_code: person.employerCreditCode,
    household_division: person.householdDivision,
    phone: person.phone,
  }
}
