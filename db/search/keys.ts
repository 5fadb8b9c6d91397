import { searchKeysOf, type Searchable } from '#shared/person/search-keys'
import type { Writer } from '#db/tables'

/** Adds what a person is found by; keys that stand already stay. */
export async function insertSearchKeys(tx: Writer, personSeq: number, searchable: Searchable): Promise<void> {
  const rows = searchKeysOf(searchable).map((key) => ({ key, person_seq: personSeq }))
  await tx
    .insertInto('search_key')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
