import { describe, expect, it } from 'vitest'
import type { VolumeId } from '#shared/kernel/ids'
import { faultText } from '#shared/faults/fault-text'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'

/** Rows 01 and 02 of zone A in room 1: two faces, two bays, two tiers, two places each. */
async function aSmallRoom(): Promise<TestRoom> {
  const testRoom = await aRoom()
  for (const row of ['01', '02']) await testRoom.ask('keeper', 'shelving.addRow', { ...ROW, row })
  return testRoom
}

const ROW = { room: '1', zone: 'a', row: '01', faces: 2, bays: 2, tiers: 2, capacity: 2 }

describe('a row', () => {
  it('is put up with every shelf of both faces, in walking order', async () => {
    const testRoom = await aSmallRoom()

    const shelves = await testRoom.ask('clerk', 'shelving.row', { room: '1', zone: 'A', row: '01' })

    expect(shelves.map(({ address }) => address)).toEqual([
      '1-A-01-A-01-1',
      '1-A-01-A-01-2',
      '1-A-01-A-02-1',
      '1-A-01-A-02-2',
      '1-A-01-B-01-1',
      '1-A-01-B-01-2',
      '1-A-01-B-02-1',
      '1-A-01-B-02-2',
    ])
    expect(shelves.every(({ capacity, used }) => capacity === 2 && used === 0)).toBe(true)
  })

  it('is refused where one of that number stands, however the number is written', async () => {
    const testRoom = await aSmallRoom()

    expect(await testRoom.attempt('keeper', 'shelving.addRow', { ...ROW, row: '1', capacity: 30 })).toEqual({
      ok: false,
      error: [{ code: 'ROW_EXISTS', room: '1', zone: 'A', row: '1' }],
    })
    expect(await testRoom.ask('keeper', 'shelving.addRow', { ...ROW, zone: 'B' })).toEqual({ shelves: 8 })
  })

  it('stands in the plan with its fill, in walking order', async () => {
    const testRoom = await aSmallRoom()
    await testRoom.ask('keeper', 'shelving.addRow', { ...ROW, row: '10', faces: 1 })
    await testRoom.ask('keeper', 'shelving.addRow', { ...ROW, zone: '0', row: '9' })
    const { volumeId } = await anArchive(testRoom)
    await testRoom.ask('keeper', 'shelving.shelve', { volumeId, address: '1-A-02-A-01-1-1' })

    expect(await testRoom.ask('head', 'shelving.rows', {})).toEqual([
      { room: '1', zone: '', row: '9', shelves: 8, capacity: 16, used: 0 },
      { room: '1', zone: 'A', row: '01', shelves: 8, capacity: 16, used: 0 },
      { room: '1', zone: 'A', row: '02', shelves: 8, capacity: 16, used: 1 },
      { room: '1', zone: 'A', row: '10', shelves: 4, capacity: 8, used: 0 },
    ])
  })
})

describe('shelving', () => {
  it('puts a volume from the desk to the address scanned, and shows its spine there', async () => {
    const testRoom = await aSmallRoom()
    const { volumeId, archiveId, archiveNo } = await anArchive(testRoom, { person: { name: '丛海宁' } })

    const shelved = await testRoom.ask('keeper', 'shelving.shelve', { volumeId, address: '１－ａ－2－a－1－02－2' })

    expect(shelved).toEqual({ address: '1-A-02-A-01-2-2' })
    const [, shelf] = await testRoom.ask('clerk', 'shelving.row', { room: '1', zone: 'A', row: '02' })
    if (shelf === undefined) throw new Error('no shelf')
    const shown = await testRoom.ask('clerk', 'shelving.shelf', { shelfId: shelf.shelfId })
    expect(shown).toMatchObject({ address: '1-A-02-A-01-2', used: 1 })
    expect(shown.spines).toEqual([{ slot: 2, volumeId, archiveId, archiveNo, name: '丛海宁' }])
  })

  it('moves a volume from place to place and to the desk, and counts each shelf right', async () => {
    const testRoom = await aSmallRoom()
    const { volumeId } = await anArchive(testRoom)
    await testRoom.ask('keeper', 'shelving.shelve', { volumeId, address: '1-A-01-A-01-1-1' })
    await testRoom.ask('keeper', 'shelving.shelve', { volumeId, address: '1-A-01-A-01-2-1' })
    expect((await usedInRow(testRoom)).slice(0, 2)).toEqual([0, 1])

    await testRoom.ask('clerk', 'shelving.takeDown', { volumeId })

    expect(await usedInRow(testRoom)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    const waiting = await testRoom.ask('keeper', 'shelving.waiting', {})
    expect(waiting).toMatchObject([{ volumeId, label: '正本', formerAddress: '1-A-01-A-01-2-1' }])
  })

  it('says which level of an address does not exist', async () => {
    const testRoom = await aSmallRoom()
    const { volumeId } = await anArchive(testRoom)
    const unknown = async (address: string) => {
      const reply = await testRoom.attempt('keeper', 'shelving.shelve', { volumeId, address })
      if (reply.ok) throw new Error(address)
      return reply.error.map((fault) => faultText(fault).title)
    }

    expect(await unknown('2-A-01-A-01-1-1')).toEqual(['库房里没有 2-A-01-A-01-1-1：没有「2」这一库房。'])
    expect(await unknown('1-C-01-A-01-1-1')).toEqual(['库房里没有 1-C-01-A-01-1-1：没有「C」这一区。'])
    expect(await unknown('1-0-01-A-01-1-1')).toEqual(['库房里没有 1-0-01-A-01-1-1：此处分了区。'])
    expect(await unknown('1-A-03-A-01-1-1')).toEqual(['库房里没有 1-A-03-A-01-1-1：没有「03」这一列。'])
    expect(await unknown('1-A-02-C-01-1-1')).toEqual(['库房里没有 1-A-02-C-01-1-1：没有「C」这一面。'])
    expect(await unknown('1-A-01-A-07-1-1')).toEqual(['库房里没有 1-A-01-A-07-1-1：没有「07」这一节。'])
    expect(await unknown('1-A-01-A-02-3-1')).toEqual(['库房里没有 1-A-01-A-02-3-1：没有「3」这一层。'])
  })

  it('refuses a slot the shelf does not have, one that is taken, and an address nobody can read', async () => {
    const testRoom = await aSmallRoom()
    const [first, second] = [await anArchive(testRoom), await anArchive(testRoom)]
    await testRoom.ask('keeper', 'shelving.shelve', { volumeId: first.volumeId, address: '1-A-01-A-01-1-1' })
    const refusals = async (volumeId: VolumeId, address: string) => {
      const reply = await testRoom.attempt('keeper', 'shelving.shelve', { volumeId, address })
      return reply.ok ? [] : reply.error
    }

    expect(await refusals(second.volumeId, '1-A-01-A-01-1-3')).toEqual([
      { code: 'SLOT_BEYOND_CAPACITY', shelf: '1-A-01-A-01-1', slot: 3, capacity: 2 },
    ])
    expect(await refusals(second.volumeId, '1-A-01-A-01-1-1')).toEqual([
      { code: 'SLOT_TAKEN', address: '1-A-01-A-01-1-1', archiveNo: first.archiveNo },
    ])
    expect(await refusals(first.volumeId, '1-A-01-A-01-1-1')).toEqual([
      { code: 'ALREADY_THERE', address: '1-A-01-A-01-1-1' },
    ])
    expect(await refusals(second.volumeId, '第一列')).toEqual([{ code: 'ADDRESS_UNREADABLE', typed: '第一列' }])
  })

  it('gives every reason at once: a volume that is not here, to a slot that does not exist', async () => {
    const testRoom = await aSmallRoom()
    const unknown = testRoom.room.newId() as VolumeId

    expect(await testRoom.attempt('keeper', 'shelving.takeDown', { volumeId: unknown })).toEqual({
      ok: false,
      error: [{ code: 'RECORD_UNKNOWN', what: '档案' }],
    })
    const { volumeId } = await anArchive(testRoom)
    expect(await testRoom.attempt('keeper', 'shelving.takeDown', { volumeId })).toEqual({
      ok: false,
      error: [{ code: 'CUSTODY_STEP_REFUSED', from: { kind: 'atDesk' }, event: 'takeDown' }],
    })
  })

  it('gives a place to one volume when two keepers want it at once', async () => {
    const testRoom = await aSmallRoom()
    const volumes = [await anArchive(testRoom), await anArchive(testRoom)]

    const replies = await Promise.all(
      volumes.map(({ volumeId }) =>
        testRoom.attempt('keeper', 'shelving.shelve', { volumeId, address: '1-A-01-A-01-1-1' }),
      ),
    )

    expect(replies.map((reply) => reply.ok)).toEqual([true, false])
  })
})

async function usedInRow(testRoom: TestRoom): Promise<readonly number[]> {
  const shelves = await testRoom.ask('clerk', 'shelving.row', { room: '1', zone: 'A', row: '01' })
  return shelves.map(({ used }) => used)
}
