import { parseAddress, printAddress } from '#shared/shelving/address'
import { refusalsToShelve } from '#shared/shelving/refusals-to-shelve'
import { archiveOfVolume } from '#db/archive/materials'
import { custodyOf } from '#db/custody/custody-now'
import { appendCustody } from '#db/custody/ledger'
import { occupantOf } from '#db/shelving/places'
import { findShelf, neighboursOf } from '#db/shelving/shelves'
import type { Reader } from '#db/tables'
import { command, known } from '#electron/ipc/use-case'

export const shelveVolume = command('shelving.shelve', {
  gather: async (db, { volumeId, address }) => {
    known(await archiveOfVolume(db, volumeId), '档案')
    return { volumeId, typed: address, custody: await custodyOf(db, volumeId), ...(await placeOf(db, address)) }
  },
  decide: refusalsToShelve,
  record: async (tx, { shelf, slot }, { volumeId }, act) => {
    if (shelf === null) throw new Error('decided without a shelf')
    const address = printAddress({ levels: shelf.levels, slot })
    const event = { type: 'shelve', shelfId: shelf.id, slot } as const
    await appendCustody(tx, volumeId, event, { occurredOn: act.today, facts: { 架位: address } }, act)
    return { address }
  },
})

/** What stands at a typed address; nothing where it cannot be read or is not there. */
async function placeOf(db: Reader, typed: string) {
  const address = parseAddress(typed)
  if (address === null) return { shelf: null, slot: 0, occupant: null, neighbours: [] }
  const { levels, slot } = address
  const shelf = await findShelf(db, levels)
  return {
    shelf,
    slot,
    occupant: shelf === null ? null : await occupantOf(db, { shelfId: shelf.id, slot }),
    neighbours: shelf === null ? await neighboursOf(db, levels) : [],
  }
}
