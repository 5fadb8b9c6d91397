import type { HeldKind } from '#shared/intake/refusals'
import type { PersonId } from '#shared/kernel/ids'
import { documentKey } from '#shared/person/search-keys'
import type { Reader } from '#db/tables'

const HELD: readonly HeldKind[] = ['atDesk', 'shelved', 'lent', 'dispatched']

export type HeldArchive = {
  readonly archiveNo: string
  readonly state: HeldKind
  readonly ofChosenPerson: boolean
}

/** Archives the office still answers for: those of a chosen person, and those under the same document number. */
export async function archivesHeldFor(
  db: Reader,
  chosen: PersonId | null,
  documentNo: string,
): Promise<readonly HeldArchive[]> {
  const people = await peopleNumbered(db, documentNo)
  const ids = [...new Set(chosen === null ? people : [chosen, ...people])]
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('archive')
    .innerJoin('volume', 'volume.archive_id', 'archive.id')
    .innerJoin('custody_now', 'custody_now.volume_id', 'volume.id')
    .select(['archive.archive_no', 'archive.person_id', 'custody_now.state', 'volume.ordinal'])
    .where('archive.person_id', 'in', ids)
    .where('archive.voided_by', 'is', null)
    .execute()
  const held = rows.filter(({ state }) => HELD.includes(state as HeldKind))
  return [...Map.groupBy(held, ({ archive_no }) => archive_no).values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [
          {
            archiveNo: first.archive_no,
            state: first.state as HeldKind,
            ofChosenPerson: first.person_id === chosen,
          },
        ],
  )
}

async function peopleNumbered(db: Reader, documentNo: string): Promise<readonly PersonId[]> {
  const key = documentKey(documentNo)
  if (key === 'd') return []
  const rows = await db
    .selectFrom('search_key')
    .innerJoin('person', 'person.seq', 'search_key.person_seq')
    .select('person.id')
    .where('search_key.key', '=', key)
    .execute()
  return rows.map(({ id }) => id as PersonId)
}
