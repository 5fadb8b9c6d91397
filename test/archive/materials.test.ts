import { expect, test } from 'vitest'
import { refusalsToAdd } from '#shared/archive/adding-material'
import type { LocalDate } from '#shared/kernel/local-date'
import { aRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'

const TODAY = '2026-11-23' as LocalDate
const AT_DESK = { custody: 'atDesk', today: TODAY } as const
const SHEET = { formedOn: '2001', pieces: 1, pages: 2 }

test.each(['', '2001', '2001-09', '2001-09-30', '2026', '2026-11', '2026-11-23', '1949-10'])(
  'a paper may be of %j',
  (formedOn) => {
    expect(refusalsToAdd(AT_DESK, { ...SHEET, formedOn })).toEqual([])
  },
)

test.each([
  ['2001-13', 'FORMED_ON_UNREAL'],
  ['2001-02-30', 'FORMED_ON_UNREAL'],
  ['0001', 'FORMED_ON_UNREAL'],
  ['2027', 'FORMED_IN_FUTURE'],
  ['2026-12', 'FORMED_IN_FUTURE'],
  ['2026-11-24', 'FORMED_IN_FUTURE'],
])('no paper is of %s', (formedOn, code) => {
  expect(refusalsToAdd(AT_DESK, { ...SHEET, formedOn })).toEqual([{ code }])
})

test('nothing is put into a volume that is not in the room, and every reason is given', () => {
  expect(refusalsToAdd({ custody: 'lent', today: TODAY }, { formedOn: '2030', pieces: 0, pages: 0 })).toEqual([
    { code: 'VOLUME_NOT_AT_HAND', where: 'lent' },
    { code: 'MATERIAL_EMPTY' },
    { code: 'FORMED_IN_FUTURE' },
  ])
  expect(refusalsToAdd({ custody: 'shelved', today: TODAY }, SHEET)).toEqual([])
})

test('new papers go to the end of their class, count into the volume and stand in the history', async () => {
  const testRoom = await aRoom()
  const { archiveId, volumeId } = await anArchive(testRoom, { pieces: 12, pages: 48 })
  const add = (materialClass: '4-1' | '10' | '9-2', title: string) =>
    testRoom.ask('keeper', 'archive.addMaterial', {
      volumeId,
      class: materialClass,
      title,
      formedOn: '2010-07',
      pieces: 1,
      pages: 3,
    })
  expect(await add('10', '其他材料')).toMatchObject({ ordinal: 1 })
  expect(await add('4-1', '毕业生登记表')).toMatchObject({ ordinal: 1 })
  expect(await add('9-2', '录用审批表')).toMatchObject({ ordinal: 1 })
  expect(await add('4-1', '学位授予决定')).toMatchObject({ ordinal: 2 })
  const page = await testRoom.ask('clerk', 'archive.open', { archiveId })
  expect(page.materials.map((material) => `${material.class}-${material.ordinal} ${material.title}`)).toEqual([
    '4-1-1 毕业生登记表',
    '4-1-2 学位授予决定',
    '9-2-1 录用审批表',
    '10-1 其他材料',
  ])
  expect(page.volumes).toMatchObject([{ pieces: 16, pages: 60 }])
  expect(page.history.map(({ kind }) => kind)).toEqual(['receive', ...Array.from({ length: 4 }, () => 'materialAdded')])
  expect(page.history.at(-1)?.facts).toContainEqual({ name: '编号', value: '4-1-2' })
})

test('an ordinal that was given once is not given again', async () => {
  const testRoom = await aRoom()
  const { archiveId, volumeId } = await anArchive(testRoom)
  const sheet = { volumeId, class: '7', title: '先进个人', formedOn: '', pieces: 1, pages: 1 } as const
  const { materialId } = await testRoom.ask('keeper', 'archive.addMaterial', sheet)
  testRoom.opened.connection
    .prepare('update material set voided_by = (select id from act limit 1) where id = ?')
    .run(materialId)
  expect(await testRoom.ask('keeper', 'archive.addMaterial', sheet)).toMatchObject({ ordinal: 2 })
  const page = await testRoom.ask('clerk', 'archive.open', { archiveId })
  expect(page.materials.map(({ ordinal }) => ordinal)).toEqual([2])
})

test('a volume nobody knows is refused', async () => {
  const testRoom = await aRoom()
  const volumeId = '01890a5d-ac96-774b-bcce-b302099a8057'
  const sheet = { volumeId, class: '1', title: '履历表', formedOn: '', pieces: 1, pages: 1 } as const
  expect(await testRoom.attempt('clerk', 'archive.addMaterial', sheet)).toEqual({
    ok: false,
    error: [{ code: 'RECORD_UNKNOWN', what: '档案' }],
  })
})
