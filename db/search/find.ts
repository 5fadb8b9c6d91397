import type { KeyRange } from '#shared/person/search-keys'
import { compiledOnce } from '#db/compiled'
import type { Reader } from '#db/tables'

const MOST = 20

/**
 * The people under the keys of the ranges, at most 20, each once. Every range that finds anybody has a share of the places;
 * what is left over goes to the likelier meaning. Within a range the shortest key comes first.
 */
export async function findPeople(db: Reader, ranges: readonly KeyRange[]): Promise<readonly number[]> {
  if (ranges.length === 0) return []
  const rows = await keysWithin(db, ranges)
  const found = ranges.map((_, meaning) => rows.filter((row) => row.meaning === meaning).map((row) => row.person_seq))
  return shareOut(found, MOST)
}

const keysWithin = compiledOnce(
  (db, ranges: readonly KeyRange[]) => {
    const [first, ...others] = ranges.map((range, meaning) => keysOf(db, range, meaning))
    if (first === undefined) throw new Error('nothing to look for')
    return others.reduce((all, other) => all.unionAll(other), first)
  },
  (ranges) => ranges.flatMap(({ from, to }) => [from, to, MOST]),
)

/** Limited by itself before the union, so that a range of a million keys costs no more than one of twenty. */
function keysOf(db: Reader, { from, to }: KeyRange, meaning: number) {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom('search_key')
        .select('person_seq')
        .where('key', '>=', from)
        .where('key', '<', to)
        .orderBy('key')
        .limit(MOST)
        .as('found'),
    )
    .select((eb) => ['found.person_seq', eb.lit(meaning).as('meaning')])
}

/** Fills `places` from the lists in order, after giving every list that has something an equal share. */
function shareOut(lists: readonly (readonly number[])[], places: number): readonly number[] {
  const distinct: number[][] = []
  const seen = new Set<number>()
  for (const list of lists) {
    const fresh = [...new Set(list)].filter((seq) => !seen.has(seq))
    for (const seq of fresh) seen.add(seq)
    if (fresh.length > 0) distinct.push(fresh)
  }
  const share = Math.floor(places / Math.max(1, distinct.length))
  let spare = places - distinct.reduce((taken, list) => taken + Math.min(share, list.length), 0)
  return distinct.flatMap((list) => {
    const more = Math.min(spare, Math.max(0, list.length - share))
    spare -= more
    return list.slice(0, share + more)
  })
}
