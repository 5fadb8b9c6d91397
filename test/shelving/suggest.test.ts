import { expect, it } from 'vitest'
import type { VolumeId } from '#shared/kernel/ids'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'

/** One row, one face, two bays of one tier with two places each: four places. */
async function fourPlaces(): Promise<TestRoom> {
  const testRoom = await aRoom()
  const row = { room: '1', zone: '', row: '01', faces: 1, bays: 2, tiers: 1, capacity: 2 }
  await testRoom.ask('keeper', 'shelving.addRow', row)
  return testRoom
}

it('fills the room place by place in walking order, and says when it is full', async () => {
  const testRoom = await fourPlaces()
  const places = []
  for (let count = 0; count < 4; count += 1) places.push(await shelveNew(testRoom))

  expect(places.map(({ address }) => address)).toEqual([
    '1-0-01-A-01-1-1',
    '1-0-01-A-01-1-2',
    '1-0-01-A-02-1-1',
    '1-0-01-A-02-1-2',
  ])
  expect(await suggestedFor(testRoom, (await anArchive(testRoom)).volumeId)).toBeNull()
})

it('does not fill a vacated place again before the room has reached its end', async () => {
  const testRoom = await fourPlaces()
  const first = await shelveNew(testRoom)
  await shelveNew(testRoom)
  await moveTo(testRoom, first.volumeId, '1-0-01-A-02-1-2')
  const newcomer = await anArchive(testRoom)

  // The last place in use is the very last of the room, so the first free one is next.
  expect(await suggestedFor(testRoom, newcomer.volumeId)).toBe('1-0-01-A-01-1-1')

  await moveTo(testRoom, first.volumeId, '1-0-01-A-02-1-1')
  await testRoom.ask('keeper', 'shelving.addRow', {
    room: '1', zone: '', row: '02', faces: 1, bays: 1, tiers: 1, capacity: 2,
  }) // prettier-ignore

  expect(await suggestedFor(testRoom, newcomer.volumeId)).toBe('1-0-02-A-01-1-1')
})

it('sends a volume back to the place it left, and gives that place to nobody else meanwhile', async () => {
  const testRoom = await fourPlaces()
  const shelved = []
  for (let count = 0; count < 4; count += 1) shelved.push(await shelveNew(testRoom))
  const [, second] = shelved
  if (second === undefined) throw new Error('four were shelved')
  await testRoom.ask('keeper', 'shelving.takeDown', { volumeId: second.volumeId })
  const newcomer = await anArchive(testRoom)

  expect(await suggestedFor(testRoom, newcomer.volumeId)).toBeNull()
  expect(await suggestedFor(testRoom, second.volumeId)).toBe(second.address)

  await testRoom.ask('keeper', 'shelving.shelve', { volumeId: newcomer.volumeId, address: second.address })
  expect(await suggestedFor(testRoom, second.volumeId)).toBeNull()
})

it('gives a place away once the volume that left it stands elsewhere', async () => {
  const testRoom = await fourPlaces()
  const shelved = []
  for (let count = 0; count < 3; count += 1) shelved.push(await shelveNew(testRoom))
  const [first] = shelved
  if (first === undefined) throw new Error('three were shelved')
  await moveTo(testRoom, first.volumeId, '1-0-01-A-02-1-2')
  await testRoom.ask('keeper', 'shelving.takeDown', { volumeId: first.volumeId })

  expect(await suggestedFor(testRoom, (await anArchive(testRoom)).volumeId)).toBe(first.address)
})

async function shelveNew(testRoom: TestRoom) {
  const { volumeId } = await anArchive(testRoom)
  const address = await suggestedFor(testRoom, volumeId)
  if (address === null) throw new Error('the room is full')
  await moveTo(testRoom, volumeId, address)
  return { volumeId, address }
}

async function suggestedFor(testRoom: TestRoom, volumeId: VolumeId): Promise<string | null> {
  const place = await testRoom.ask('keeper', 'shelving.suggest', { volumeId })
  return place === null ? null : `${place.address}-${place.slot}`
}

async function moveTo(testRoom: TestRoom, volumeId: VolumeId, address: string): Promise<void> {
  await testRoom.ask('keeper', 'shelving.shelve', { volumeId, address })
}
