import { expect, test } from 'vitest'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { anArchive, anIdNumber } from '#test/support/people'

async function namesFound(testRoom: TestRoom, words: string): Promise<readonly string[]> {
  const hits = await testRoom.ask('clerk', 'search.find', { words })
  return hits.map(({ name }) => name)
}

test('one box finds by name, part of it, pinyin, initials, number, tail, archive number, telephone and bar code', async () => {
  const testRoom = await aRoom()
  const documentNo = anIdNumber('1983-11-05', 700)
  await anArchive(testRoom)
  const { archiveNo } = await anArchive(testRoom, {
    person: { name: '尉迟𬱖䶮', documentNo, bornOn: '1983-11-05', phone: '12006318888', formerNames: ['尉小明'] },
  })
  for (const words of [
    '尉迟𬱖䶮',
    '𬱖',
    '𬱖䶮',
    '䶮',
    'yuchi',
    'yuchidiyan',
    'YC',
    'weichi',
    '尉小明',
    'wxm',
    documentNo,
    documentNo.slice(0, 14),
    documentNo.slice(-4),
    archiveNo,
    archiveNo.toLowerCase(),
    'hcg2',
    '2',
    'HC0000002-1',
    '12006318888',
    '8888',
    ' １２００ ６３１８８８８ ',
  ])
    // prettier-ignore
    expect([words, await namesFound(testRoom, words)]).toEqual([words, ['尉迟𬱖䶮']])
})

test('two people of one name are told apart by number, birth date and employer', async () => {
  const testRoom = await aRoom()
  const one = { name: '王海燕', bornOn: '1985-03-03', documentNo: anIdNumber('1985-03-03', 852), employer: '甲公司' }
  const other = { name: '王海燕', bornOn: '1985-10-17', documentNo: anIdNumber('1985-10-17', 854), employer: '' }
  await anArchive(testRoom, { person: one })
  await anArchive(testRoom, { person: other })
  const hits = await testRoom.ask('clerk', 'search.find', { words: 'wanghaiyan' })
  expect(hits.map(({ bornOn, employer }) => [bornOn, employer])).toEqual([
    ['1985-03-03', '甲公司'],
    ['1985-10-17', ''],
  ])
  expect(new Set(hits.map(({ maskedDocumentNo }) => maskedDocumentNo)).size).toBe(2)
  expect(JSON.stringify(hits)).not.toContain(one.documentNo)
})

test('a hit says where each volume is', async () => {
  const testRoom = await aRoom()
  const { volumeId } = await anArchive(testRoom, { person: { name: '初振海' } })
  const [hit] = await testRoom.ask('clerk', 'search.find', { words: '初振海' })
  expect(hit?.volumes).toEqual([{ volumeId, label: '正本', custody: { kind: 'atDesk', since: '2026-11-23' } }])
})

test('at most twenty come, the whole name before longer ones', async () => {
  const testRoom = await aRoom()
  for (let count = 0; count < 21; count += 1) await anArchive(testRoom, { person: { name: '丛伟一' } })
  await anArchive(testRoom, { person: { name: '丛伟' } })
  const found = await namesFound(testRoom, '丛伟')
  expect(found).toHaveLength(20)
  expect(found[0]).toBe('丛伟')
})

test('a meaning many share leaves room for the others', async () => {
  const testRoom = await aRoom()
  for (let count = 0; count < 22; count += 1) {
    const bornOn = `19${60 + count}-01-01`
    const person = { name: '于众', documentKind: 'passport', documentNo: `E${10 + count}0007`, bornOn } as const
    await anArchive(testRoom, { person })
  }
  await anArchive(testRoom, { person: { name: '毕电', phone: '12006310007' } })
  await anArchive(testRoom, { person: { name: '鞠号', documentKind: 'none', documentNo: '' } })
  const found = await namesFound(testRoom, '0007')
  expect(found).toHaveLength(20)
  expect(found.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => '于众'))
  expect(found).toContain('毕电')
})

test('a voided archive is not found', async () => {
  const testRoom = await aRoom()
  const { archiveId } = await anArchive(testRoom, { person: { name: '隋无' } })
  testRoom.opened.connection
    .prepare('update archive set voided_by = (select id from act limit 1) where id = ?')
    .run(archiveId)
  expect(await namesFound(testRoom, '隋无')).toEqual([])
})

test('a wildcard, a quote and a character of no name find nobody and break nothing', async () => {
  const testRoom = await aRoom()
  await anArchive(testRoom)
  for (const words of ['%', '_', "'", '"', '*', '丛%', '\u{10ffff}', '。'])
    expect(await namesFound(testRoom, words)).toEqual([])
})
