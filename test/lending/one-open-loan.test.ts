import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { VolumeId } from '#shared/kernel/ids'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { aRegisteredLetter, lendingOf, returnOf } from '#test/support/lending'
import { anArchive, type TakenIn } from '#test/support/people'

const WISHES = ['lend', 'lendTwice', 'takeBack', 'takeBackTwice', 'shelve', 'takeDown'] as const

it('never has two loans of one volume open, whatever is wished at the desk and however often', async () => {
  const testRoom = await aRoom()
  const row = { room: '1', zone: '', row: '01', faces: 1, bays: 1, tiers: 1, capacity: 200 }
  await testRoom.ask('keeper', 'shelving.addRow', row)

  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WISHES), { minLength: 1, maxLength: 8 }), async (wishes) => {
      const archive = await anArchive(testRoom)
      for (const wish of wishes) {
        await wished(testRoom, archive, wish)
        const { open, isLent } = await stateOf(testRoom, archive.volumeId)
        expect(open).toBe(isLent ? 1 : 0)
      }
    }),
    { numRuns: 15 },
  )
})

async function wished(testRoom: TestRoom, archive: TakenIn, wish: (typeof WISHES)[number]): Promise<void> {
  const { volumeId } = archive
  switch (wish) {
    case 'lend':
    case 'lendTwice': {
      const letters = [await aRegisteredLetter(testRoom, [archive]), await aRegisteredLetter(testRoom, [archive])]
      const used = wish === 'lend' ? letters.slice(1) : letters
      await Promise.all(
        used.map(({ letterId }) => testRoom.attempt('clerk', 'lending.lend', lendingOf(testRoom, letterId, archive))),
      )
      return
    }
    case 'takeBack':
    case 'takeBackTwice': {
      const open = await testRoom.ask('clerk', 'lending.open', {})
      const own = open.filter(({ archiveId }) => archiveId === archive.archiveId)
      const returns = wish === 'takeBack' ? own : [...own, ...own]
      await Promise.all(returns.map((loan) => testRoom.attempt('keeper', 'lending.takeBack', returnOf(testRoom, loan))))
      return
    }
    case 'shelve': {
      const place = await testRoom.ask('keeper', 'shelving.suggest', { volumeId })
      if (place === null) throw new Error('the room is large enough')
      const address = `${place.address}-${place.slot}`
      await testRoom.attempt('keeper', 'shelving.shelve', { volumeId, address })
      return
    }
    case 'takeDown':
      await testRoom.attempt('keeper', 'shelving.takeDown', { volumeId })
  }
}

async function stateOf(testRoom: TestRoom, volumeId: VolumeId) {
  const { store } = testRoom.room
  const loans = await store.read((db) =>
    db.selectFrom('loan').select('closed_by').where('volume_id', '=', volumeId).execute(),
  )
  const now = await store.read((db) =>
    db.selectFrom('custody_now').select('state').where('volume_id', '=', volumeId).executeTakeFirstOrThrow(),
  )
  return { open: loans.filter(({ closed_by }) => closed_by === null).length, isLent: now.state === 'lent' }
}
