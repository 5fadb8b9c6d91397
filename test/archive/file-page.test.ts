import { expect, test } from 'vitest'
import { HISTORY_NAMES } from '#shared/custody/history'
import { aRoom } from '#test/support/a-room'
import { anArchive, anIdNumber } from '#test/support/people'

const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057'

test('the file page shows person, volume, and how the file came, the number masked', async () => {
  const testRoom = await aRoom()
  const documentNo = anIdNumber('1990-01-01', 500)
  const { archiveId, volumeId } = await anArchive(testRoom, {
    person: { name: '丛海宁', documentNo, bornOn: '1990-01-01', phone: '12006310001' },
    missing: '缺毕业生登记表',
  })
  const page = await testRoom.ask('head', 'archive.open', { archiveId })
  expect(page).toMatchObject({
    archiveId,
    archiveNo: 'HC-G-0000001',
    custodyForm: 'individual',
    receivedOn: '2026-11-23',
    missing: '缺毕业生登记表',
    person: { name: '丛海宁', maskedPhone: '120****0001', category: 'nonPublicEmployee', householdDivision: '371002' },
    materials: [],
    papers: [],
    openTransferId: null,
  })
  expect(page.person.maskedDocumentNo).toBe(`371098********${documentNo.slice(-4)}`)
  expect(page.volumes).toMatchObject([{ volumeId, shelfId: null, slot: null, next: ['shelve', 'lend', 'dispatch'] }])
  expect(page.history).toHaveLength(1)
  expect(page.history[0]).toMatchObject({ kind: 'receive', who: '窗口经办甲', volumeId, occurredOn: '2026-11-23' })
  expect(page.history[0]?.facts).toEqual([
    { name: '收件流水号', value: '收〔2026〕0001' },
    { name: '来档单位', value: '山东省荣成市公共就业和人才服务中心' },
    { name: '来档方式', value: '机要通信' },
    { name: '来档编号', value: '机20260001' },
    { name: '转递通知单号', value: '荣人才转〔2026〕0012号' },
    { name: '份数', value: '12' },
    { name: '页数', value: '48' },
    { name: '缺件或存疑', value: '缺毕业生登记表' },
  ])
})

test('nothing the page hands over contains the whole number or telephone', async () => {
  const testRoom = await aRoom()
  const documentNo = anIdNumber('1990-01-01', 500)
  const person = { documentNo, bornOn: '1990-01-01', phone: '12006310001' }
  const { archiveId } = await anArchive(testRoom, { person })
  const page = JSON.stringify(await testRoom.ask('clerk', 'archive.open', { archiveId }))
  expect(page).not.toContain(documentNo)
  expect(page).not.toContain(person.phone)
})

test('opening a file leaves a view entry with the archive and the person who looked', async () => {
  const testRoom = await aRoom()
  const { archiveId } = await anArchive(testRoom)
  await testRoom.ask('keeper', 'archive.open', { archiveId })
  const [latest] = await testRoom.ask('auditor', 'audit.recent', { beforeSeq: null })
  expect(latest).toMatchObject({
    call: 'archive.open',
    outcome: 'viewed',
    personName: '库房管理员甲',
    subject: `archive:${archiveId}`,
  })
})

test('a file that is not there is refused by name', async () => {
  const testRoom = await aRoom()
  expect(await testRoom.attempt('clerk', 'archive.open', { archiveId: UNKNOWN })).toEqual({
    ok: false,
    error: [{ code: 'RECORD_UNKNOWN', what: '档案' }],
  })
})

test('every kind of line in the history has a name of its own', () => {
  const names = Object.values(HISTORY_NAMES)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[^A-Za-z]{2,}$/)
})
