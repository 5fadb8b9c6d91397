import { foldLevels } from '#shared/shelving/address'
import { refusalsToAddRow, shelvesOfRow } from '#shared/shelving/row-of-shelves'
import { insertShelves, isRow } from '#db/shelving/shelves'
import { command } from '#electron/ipc/use-case'

export const addShelfRow = command('shelving.addRow', {
  gather: async (db, { room, zone, row }) => {
    const levels = foldLevels({ room, zone, row })
    return { levels, exists: await isRow(db, levels) }
  },
  decide: refusalsToAddRow,
  record: async (tx, { levels }, input, act) => {
    const shelves = shelvesOfRow({ ...input, ...levels })
    await insertShelves(tx, shelves, input.capacity, act)
    return { shelves: shelves.length }
  },
})
