import fc from 'fast-check'
import { actOf } from '#electron/ipc/act-of'
import type { Account } from '#electron/ipc/room'
import type { CustodyEvent, CustodyEventType } from '#shared/custody/custody'
import { stepsFrom } from '#shared/custody/custody'
import { CUSTODY_EVENT_TYPES } from '#shared/custody/events'
import { addDays } from '#shared/kernel/local-date'
import type { AccountId, LoanId, ShelfId, TransferId, VolumeId } from '#shared/kernel/ids'
import { insertAct } from '#db/audit/acts'
import { custodyOf } from '#db/custody/custody-now'
import { appendCustody } from '#db/custody/ledger'
import { reading } from '#db/tables'
import type { TestRoom } from '#test/support/a-room'

type Wish = {
  readonly volume: number
  readonly type: CustodyEventType
  readonly shelf: number
  readonly slot: number
}

const SHELVES = 3
const CAPACITY = 8

/** What somebody may want to happen to one of `volumes` volumes; whether it may is found out when it is tried. */
export const anyWishes = (volumes: number) =>
  fc.array(
    fc.record({
      volume: fc.nat(volumes - 1),
      type: fc.constantFrom(...CUSTODY_EVENT_TYPES),
      shelf: fc.nat(SHELVES - 1),
      slot: fc.integer({ min: 1, max: CAPACITY }),
    }),
    { maxLength: 40 },
  )

export type Life = {
  readonly shelves: readonly ShelfId[]
  /** Writes one event as a use case would; false where custody or a taken place forbids it. */
  readonly live: (volumes: readonly VolumeId[], wish: Wish) => Promise<boolean>
}

/** Lets events happen to volumes below the use cases: the ledger alone. */
export async function aLife(testRoom: TestRoom): Promise<Life> {
  const { room, opened } = testRoom
  const { id } = await reading(opened.db)
    .selectFrom('account')
    .select('id')
    .where('name', '=', 'keeper')
    .executeTakeFirstOrThrow()
  const keeper: Account = { id: id as AccountId, name: 'keeper', personName: '库管甲', roles: ['keeper'] }
  const act = () => actOf(room, keeper, 'keeper', 'shelving.shelve')
  const shelves = Array.from({ length: SHELVES }, () => room.newId() as ShelfId)
  await room.store.write(async (tx) => {
    const founding = act()
    await insertAct(tx, founding, {})
    for (const [index, shelfId] of shelves.entries()) {
      const address = `1-A-01-A-01-${index + 1}`
      await tx
        .insertInto('shelf')
        .values({
          id: shelfId,
          room: '1',
          zone: 'A',
          row: '01',
          face: 'A',
          bay: '01',
          tier: String(index + 1),
          address,
          walk_key: address,
          capacity: CAPACITY,
          act_id: founding.id,
        }) // prettier-ignore
        .execute()
    }
  })
  return {
    shelves,
    live: (volumes, wish) =>
      room.store.write(async (tx) => {
        const volumeId = volumes[wish.volume]
        const shelfId = shelves[wish.shelf]
        if (volumeId === undefined || shelfId === undefined) throw new Error('the wish names nothing')
        const custody = await custodyOf(reading(tx), volumeId)
        if (!stepsFrom(custody).includes(wish.type)) return false
        const taken = await tx
          .selectFrom('custody_now')
          .select('volume_id')
          .where('shelf_id', '=', shelfId)
          .where('slot', '=', wish.slot)
          .executeTakeFirst()
        if (wish.type === 'shelve' && taken !== undefined) return false
        const doing = act()
        await insertAct(tx, doing, {})
        const transferId = custody.kind === 'dispatched' ? custody.transferId : (room.newId() as TransferId)
        const event = eventOf(wish, { shelfId, transferId, loanId: room.newId() as LoanId })
        await appendCustody(tx, volumeId, event(doing.today), { occurredOn: doing.today }, doing)
        return true
      }),
  }
}

function eventOf(
  { type, slot }: Wish,
  ids: { readonly shelfId: ShelfId; readonly loanId: LoanId; readonly transferId: TransferId },
): (today: Parameters<typeof addDays>[0]) => CustodyEvent {
  return (today) => {
    switch (type) {
      case 'receive':
      case 'takeDown':
      case 'takeBack':
        return { type }
      case 'shelve':
        return { type, shelfId: ids.shelfId, slot }
      case 'lend':
        return { type, loanId: ids.loanId, borrower: '社保中心', dueOn: addDays(today, 30) }
      case 'dispatch':
      case 'acknowledge':
        return { type, transferId: ids.transferId, receiver: '荣成市人才中心' }
    }
  }
}
