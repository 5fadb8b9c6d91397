import { shelfView } from '#shared/shelving/shelf-view'
import { spinesOn } from '#db/shelving/places'
import { shelfById } from '#db/shelving/shelves'
import { known, query } from '#electron/ipc/use-case'

export const showShelf = query('shelving.shelf', async (db, { shelfId }) => {
  const shelf = known(await shelfById(db, shelfId), '架位')
  return { ...shelfView(shelf), spines: await spinesOn(db, shelfId) }
})
