import type { CustodyKind } from '#shared/custody/custody'
import { isHeld, type HeldKind } from '#shared/intake/held'
import { peopleNumbered } from '#db/search/same-people'
import type { Reader } from '#db/tables'
import type { PersonKey } from './people.ts'

export type HeldArchive = {
  readonly archiveNo: string
  readonly state: HeldKind
  readonly ofChosenPerson: boolean
}

/** Archives the office still answers for: those of a chosen person, and those under the same document number. */
export async function archivesHeldFor(
  db: Reader,
  chosen: PersonKey | null,
  documentNo: string,
): Promise<readonly HeldArchive[]> {
  const numbered = await peopleNumbered(db, documentNo)
  const people = chosen === null ? numbered : [chosen.seq, ...numbered]
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .innerJoin('archive', 'archive.person_id', 'person.id')
    .innerJoin('volume', 'volume.archive_id', 'archive.id')
    .innerJoin('custody_now', 'custody_now.volume_id', 'volume.id')
    .select(['archive.archive_no', 'person.seq', 'custody_now.state'])
    .where('person.seq', 'in', people)
    .where('archive.voided_by', 'is', null)
    .execute()
  const held = new Map<string, HeldArchive>()
  for (const row of rows) {
    const state = row.state as CustodyKind
    if (isHeld(state) && !held.has(row.archive_no)) {
      held.set(row.archive_no, { archiveNo: row.archive_no, state, ofChosenPerson: row.seq === chosen?.seq })
    }
  }
  return [...held.values()]
}
