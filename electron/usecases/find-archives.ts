import { rangesFor } from '#shared/person/search-keys'
import { findPeople } from '#db/search/find'
import { hitsOf } from '#db/search/hits'
import { query } from '#electron/ipc/use-case'

const MOST = 20

export const findArchives = query('search.find', async (db, { words }) => {
  const found = await hitsOf(db, await findPeople(db, rangesFor(words)))
  return found.slice(0, MOST).map(({ hit }) => hit)
})
