import type { AnswerOf } from '#shared/ipc/contract'
import { isHeld } from '#shared/intake/held'
import { foldName } from '#shared/person/name-keys'
import { documentKey, nameKey } from '#shared/person/search-keys'
import type { Reader } from '#db/tables'
import { hitsOf } from './hits.ts'

const MOST = 8
/** Under the key of a name also stand longer names that end with it; so many are looked through at most. */
const MOST_KEYS = 100

/**
 * Archives of people who may be the one being typed: first those under the same number (15 digits equal their 18),
 * then those whose name, now or formerly, is the same.
 */
export async function samePeople(db: Reader, name: string, documentNo: string): Promise<AnswerOf<'intake.samePerson'>> {
  const numbered = await peopleNumbered(db, documentNo)
  const named = await peopleNamed(db, name)
  const hits = await hitsOf(db, [...new Set([...numbered, ...named])].slice(0, MOST))
  return hits.slice(0, MOST).map(({ person, hit }) => ({
    personId: hit.personId,
    archiveId: hit.archiveId,
    archiveNo: hit.archiveNo,
    name: hit.name,
    maskedDocumentNo: hit.maskedDocumentNo,
    bornOn: hit.bornOn,
    employer: hit.employer,
    sameNumber: numbered.includes(person),
    stillHere: hit.volumes.some(({ custody }) => isHeld(custody.kind)),
  }))
}

/** People by their narrow key, who carry this document number. */
export async function peopleNumbered(db: Reader, documentNo: string): Promise<readonly number[]> {
  const key = documentKey(documentNo)
  if (key === null) return []
  const rows = await db.selectFrom('search_key').select('person_seq').where('key', '=', key).limit(MOST_KEYS).execute()
  return rows.map(({ person_seq }) => person_seq)
}

async function peopleNamed(db: Reader, name: string): Promise<readonly number[]> {
  const folded = foldName(name)
  if (folded === '') return []
  const rows = await db
    .selectFrom('search_key')
    .innerJoin('person', 'person.seq', 'search_key.person_seq')
    .innerJoin('person_name', 'person_name.person_id', 'person.id')
    .select(['person.seq', 'person_name.written'])
    .where('search_key.key', '=', nameKey(name))
    .limit(MOST_KEYS)
    .execute()
  return rows.filter(({ written }) => foldName(written) === folded).map(({ seq }) => seq)
}
