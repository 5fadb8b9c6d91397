import { foldLevels } from '#shared/shelving/address'
import { shelfView } from '#shared/shelving/shelf-view'
import { shelvesOf } from '#db/shelving/shelves'
import { query } from '#electron/ipc/use-case'

export const showRow = query('shelving.row', async (db, row) => {
  const shelves = await shelvesOf(db, foldLevels(row))
  return shelves.map(shelfView)
})
