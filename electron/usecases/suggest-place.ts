import { printShelf } from '#shared/shelving/address'
import { archiveOfVolume } from '#db/archive/materials'
import { nextPlace } from '#db/shelving/next-place'
import { shelfById } from '#db/shelving/shelves'
import { known, query } from '#electron/ipc/use-case'

export const suggestPlace = query('shelving.suggest', async (db, { volumeId }) => {
  known(await archiveOfVolume(db, volumeId), '档案')
  const place = await nextPlace(db, volumeId)
  if (place === null) return null
  const shelf = known(await shelfById(db, place.shelfId), '架位')
  return { shelfId: shelf.id, address: printShelf(shelf.levels), slot: place.slot }
})
