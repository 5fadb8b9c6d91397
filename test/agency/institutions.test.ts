import { describe, expect, test } from 'vitest'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { aNewInstitution, anInstitution, aSentTransfer } from '#test/support/transfer'

const found = async (room: TestRoom, words: string) =>
  (await room.ask('clerk', 'agency.institutions', { words })).map(({ name }) => name)

async function enter(room: TestRoom, ...names: readonly string[]): Promise<void> {
  for (const name of names) await anInstitution(room, { name })
}

describe('the directory', () => {
  test('finds a name by any part of it, names that begin with it first', async () => {
    const room = await aRoom()
    await enter(room, '威海市荣成人才中心', '荣成市人才中心', '文登区人才中心')
    expect(await found(room, '荣成')).toEqual(['荣成市人才中心', '威海市荣成人才中心'])
  })

  test('takes several words as all of them', async () => {
    const room = await aRoom()
    await enter(room, '荣成市人才中心', '荣成市公证处', '文登区公证处')
    expect(await found(room, ' 荣成  公证 ')).toEqual(['荣成市公证处'])
  })

  test('takes the characters of patterns literally', async () => {
    const room = await aRoom()
    await enter(room, '百分之百%公司', '下划_线公司', '反斜\\杠公司', '普通公司')
    expect(await found(room, '%')).toEqual(['百分之百%公司'])
    expect(await found(room, '_')).toEqual(['下划_线公司'])
    expect(await found(room, '\\')).toEqual(['反斜\\杠公司'])
  })

  test('answers twenty at most', async () => {
    const room = await aRoom()
    await enter(room, ...Array.from({ length: 23 }, (_, index) => `示例镇${index}人社服务中心`))
    expect(await found(room, '示例镇')).toHaveLength(20)
    expect(await found(room, '')).toHaveLength(20)
  })

  test('asked for nothing lists where files went most often', async () => {
    const room = await aRoom()
    await enter(room, '安庆市人才中心')
    const { receiverId } = await aSentTransfer(room)
    const [first] = await room.ask('clerk', 'agency.institutions', { words: '' })
    expect(first?.id).toBe(receiverId)
  })
})

describe('entering an institution', () => {
  test('keeps each name once, spaces around it left out', async () => {
    const room = await aRoom()
    await enter(room, ' 荣成市人才中心 ')
    const reply = await room.attempt('clerk', 'agency.addInstitution', aNewInstitution({ name: '荣成市人才中心' }))
    expect(reply).toEqual({ ok: false, error: [{ code: 'INSTITUTION_NAME_TAKEN', name: '荣成市人才中心' }] })
    expect(await found(room, '荣成')).toEqual(['荣成市人才中心'])
  })

  test('refuses a credit code with a wrong check character and takes none at all', async () => {
    const room = await aRoom()
    const wrong = aNewInstitution({ creditCode: '91370000163562681Y' })
    expect(await room.attempt('clerk', 'agency.addInstitution', wrong)).toEqual({
      ok: false,
      error: [{ code: 'INSTITUTION_CODE_WRONG' }],
    })
    await room.ask('systemAdmin', 'agency.addInstitution', aNewInstitution({ creditCode: '' }))
  })

  test('keeps everything that was entered', async () => {
    const room = await aRoom()
    const entered = aNewInstitution({ kind: 'township', confidentialNo: '', mayHold: true, phone: '0631-1' })
    const { institutionId } = await room.ask('head', 'agency.addInstitution', entered)
    const [kept] = await room.ask('clerk', 'agency.institutions', { words: entered.name })
    expect(kept).toEqual({ id: institutionId, ...entered })
  })
})
