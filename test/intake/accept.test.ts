import { expect, test } from 'vitest'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { anArchive, anArrival, anIdNumber } from '#test/support/people'

function codes(reply: Awaited<ReturnType<TestRoom['attempt']>>): readonly string[] {
  return reply.ok ? [] : reply.error.map(({ code }) => code)
}

test('the first archive of an office takes number one, waits at the desk and leaves nothing doubtful', async () => {
  const testRoom = await aRoom()
  const answer = await testRoom.ask('clerk', 'intake.accept', anArrival(testRoom))
  expect(answer).toMatchObject({ archiveNo: 'HC-G-0000001', receiptNo: '收〔2026〕0001' })
  const page = await testRoom.ask('clerk', 'archive.open', { archiveId: answer.archiveId })
  expect(page.volumes).toMatchObject([
    { volumeId: answer.volumeId, label: '正本', barcode: 'HC0000001-1', pieces: 12, pages: 48 },
  ])
  expect(page.volumes[0]?.custody).toEqual({ kind: 'atDesk', since: '2026-11-23' })
  expect(page.person.documentDoubts).toEqual([])
})

test('one serial runs through both forms of custody, and a refused file takes neither number nor receipt', async () => {
  const testRoom = await aRoom()
  await anArchive(testRoom)
  expect(codes(await testRoom.attempt('clerk', 'intake.accept', anArrival(testRoom, { pieces: 0 })))).toEqual([
    'NO_PIECES',
  ])
  const employed = await testRoom.ask('clerk', 'intake.accept', anArrival(testRoom, { custodyForm: 'employer' }))
  expect(employed).toMatchObject({ archiveNo: 'HC-D-0000002', receiptNo: '收〔2026〕0002' })
})

test('receipt numbers begin again with the year, archive numbers never', async () => {
  const testRoom = await aRoom()
  await anArchive(testRoom)
  testRoom.passDays(60)
  const next = await testRoom.ask('clerk', 'intake.accept', anArrival(testRoom))
  expect(next).toMatchObject({ archiveNo: 'HC-G-0000002', receiptNo: '收〔2027〕0001' })
})

test('a refused file leaves the room as it was, but for the audit entry', async () => {
  const testRoom = await aRoom()
  await testRoom.attempt('clerk', 'intake.accept', anArrival(testRoom, { arrival: { seal: 'broken' } }))
  const { connection } = testRoom.opened
  for (const table of [
    'person',
    'search_key',
    'archive',
    'volume',
    'ledger_entry',
    'intake_case',
    'number_series',
    'act',
  ]) {
    expect([table, connection.prepare(`select count(*) from ${table}`).pluck().get()]).toEqual([table, 0])
  }
  expect(connection.prepare('select outcome, codes from audit_entry').all()).toEqual([
    { outcome: 'refused', codes: 'SEAL_NOT_INTACT' },
  ])
})

test('names, number and missing papers are kept exactly as typed', async () => {
  const testRoom = await aRoom()
  const person = {
    name: '宋﨑𬱖',
    formerNames: ['于\uf9d8'],
    documentNo: '３７１０９８1990０1０１１２３０',
    documentDoubtful: true,
  }
  const { archiveId } = await anArchive(testRoom, { person, missing: '缺毕业生登记表' })
  const page = await testRoom.ask('clerk', 'archive.open', { archiveId })
  expect(page.person).toMatchObject({ name: person.name, formerNames: person.formerNames })
  expect(page.missing).toBe('缺毕业生登记表')
  expect(page.person.documentDoubts).toContain('校验位不符')
  expect(testRoom.opened.connection.prepare('select number from person_document').pluck().all()).toEqual([
    person.documentNo,
  ])
})

test('what the number says differently is recorded as a doubt, and what was typed stays', async () => {
  const testRoom = await aRoom()
  const person = { documentNo: anIdNumber('1990-01-01', 500), bornOn: '1989-01-01', sex: '1' } as const
  const { archiveId } = await anArchive(testRoom, { person })
  const page = await testRoom.ask('clerk', 'archive.open', { archiveId })
  expect(page.person).toMatchObject({ bornOn: '1989-01-01', sex: '1' })
  expect(page.person.documentDoubts).toHaveLength(2)
})

test('a number that is here already is refused with the archive number and where it is', async () => {
  const testRoom = await aRoom()
  const documentNo = anIdNumber('1971-03-04', 100)
  await anArchive(testRoom, { person: { documentNo, bornOn: '1971-03-04' } })
  const same = anArrival(testRoom, { person: { documentNo: documentNo.toLowerCase(), bornOn: '1971-03-04' } })
  const reply = await testRoom.attempt('clerk', 'intake.accept', same)
  expect(reply).toEqual({
    ok: false,
    error: [{ code: 'ALREADY_HELD', archiveNo: 'HC-G-0000001', where: 'atDesk' }],
  })
})

test('the eighteen digits are known from the fifteen they grew out of', async () => {
  const testRoom = await aRoom()
  await anArchive(testRoom, { person: { documentNo: '110105491231002', bornOn: '1949-12-31' } })
  const eighteen = anArrival(testRoom, { person: { documentNo: '11010519491231002X', bornOn: '1949-12-31' } })
  expect(codes(await testRoom.attempt('clerk', 'intake.accept', eighteen))).toEqual(['ALREADY_HELD'])
})

test("people without any number never stand in each other's way", async () => {
  const testRoom = await aRoom()
  const nobody = { documentKind: 'none', documentNo: '', name: '连若兰' } as const
  await anArchive(testRoom, { person: nobody })
  await expect(anArchive(testRoom, { person: nobody })).resolves.toMatchObject({ archiveNo: 'HC-G-0000002' })
})

test('a file that comes back finds its person again: new number, all names, standing as it was', async () => {
  const testRoom = await aRoom()
  const documentNo = anIdNumber('1975-05-06', 300)
  const before = { name: '鞠小丫', documentNo, bornOn: '1975-05-06', standing: 'worker', phone: '12006310000' } as const
  const first = await anArchive(testRoom, { person: before })
  handOver(testRoom, first.volumeId)
  const [known] = await testRoom.ask('clerk', 'intake.samePerson', { name: '', documentNo })
  expect(known).toMatchObject({ sameNumber: true, stillHere: false })
  const after = { ...before, name: '鞠海宁', standing: 'unknown', phone: '', employer: '' } as const
  const second = await anArchive(testRoom, { knownPersonId: known?.personId ?? null, person: after })
  const page = await testRoom.ask('clerk', 'archive.open', { archiveId: second.archiveId })
  expect(page.person).toMatchObject({
    personId: known?.personId,
    name: '鞠海宁',
    formerNames: ['鞠小丫'],
    standing: 'worker',
    employer: '',
    maskedPhone: '120****0000',
  })
  const hits = await testRoom.ask('clerk', 'search.find', { words: '鞠小丫' })
  expect(hits.map(({ archiveNo }) => archiveNo).toSorted()).toEqual(['HC-G-0000001', 'HC-G-0000002'])
})

test('a person nobody knows cannot be chosen', async () => {
  const testRoom = await aRoom()
  const knownPersonId = '01890a5d-ac96-774b-bcce-b302099a8057'
  expect(codes(await testRoom.attempt('clerk', 'intake.accept', anArrival(testRoom, { knownPersonId })))).toEqual([
    'RECORD_UNKNOWN',
  ])
})

test('only the counter takes files in', async () => {
  const testRoom = await aRoom()
  expect(codes(await testRoom.attempt('keeper', 'intake.accept', anArrival(testRoom)))).toEqual(['NOT_PERMITTED'])
})

/** As if a transfer had been carried through: the projection alone decides whether a file is still here. */
function handOver({ opened }: TestRoom, volumeId: string): void {
  opened.connection
    .prepare(
      `update custody_now set state = 'handedOver', holder = '荣成市公共就业和人才服务中心', transfer_id = volume_id where volume_id = ?`,
    )
    .run(volumeId)
}
