import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { intakeOf, readSampleRegister, SAMPLE_HEAD } from '#electron/jobs/sample-register'
import { doubtsOf } from '#shared/person/document-doubts'
import { aRoom } from '#test/support/a-room'

const text = readFileSync(path.join(import.meta.dirname, '../fixtures/register.csv'), 'utf8')
const lines = text.trimEnd().split('\n')

function withLine(number: number, change: (cells: string[]) => void): string {
  const cells = (lines[number - 1] ?? '').split(',')
  change(cells)
  return lines.with(number - 1, cells.join(',')).join('\n')
}

test('the sample register holds three hundred people with the oddities of old files', () => {
  const rows = readSampleRegister(text)
  expect(rows).toHaveLength(300)
  const doubts = rows.map((row) => doubtsOf(row))
  expect(doubts.filter((found) => found.includes('fifteenDigits'))).toHaveLength(8)
  expect(rows.filter((row) => row.documentDoubtful)).toHaveLength(5)
  expect(new Set(doubts.flat())).toEqual(
    new Set(['fifteenDigits', 'checkDigit', 'length', 'excelDamaged', 'birthDate', 'birthDiffers']),
  )
  expect(rows.filter((row) => row.documentKind === 'none')).toHaveLength(2)
  const namesakes = rows.filter((row) => row.name === '王海燕' && row.bornOn.startsWith('1985'))
  expect(new Set(namesakes.map((row) => row.documentNo)).size).toBe(2)
  expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(['丛𬱖', '张䶮', '姜𠅤', '宋﨑', '买买提·吐尔逊']))
})

test('nobody in it can exist: divisions never given out, telephone numbers of no network', () => {
  const rows = readSampleRegister(text)
  for (const row of rows) {
    expect(row.documentNo).toMatch(/^(37(06|10)98|3\.71098E\+17$|$)/)
    expect(row.phone).toMatch(/^120\d{8}$/)
  }
})

test('every row is taken in at the counter as it stands', async () => {
  const testRoom = await aRoom()
  for (const row of readSampleRegister(text)) await testRoom.ask('clerk', 'intake.accept', intakeOf(row))
  const hits = await testRoom.ask('clerk', 'search.find', { words: '王海燕' })
  expect(hits.map((hit) => hit.bornOn.slice(0, 4)).sort()).toEqual(['1985', '1985', '1997'])
  expect(new Set(hits.map((hit) => hit.maskedDocumentNo)).size).toBe(3)
})

test.each([
  ['a cell too many', 7, (cells: string[]) => cells.push('多'), /^line 7: 22 cells/],
  ['an unknown word', 12, (cells: string[]) => cells.splice(7, 1, '临时工'), /^line 12: 人员类别/],
  ['a day that is none', 300, (cells: string[]) => cells.splice(17, 1, '2020-02-30'), /^line 300: 收档日期/],
  ['a birth date that is none', 2, (cells: string[]) => cells.splice(6, 1, '1970'), /^line 2: 出生日期/],
  ['a count that is none', 3, (cells: string[]) => cells.splice(18, 1, '0'), /^line 3: 份数/],
  ['no name', 4, (cells: string[]) => cells.splice(0, 1, ' '), /^line 4: 姓名/],
])('%s stops the reading and names the line', (_, number, change, message) => {
  expect(() => readSampleRegister(withLine(number, change))).toThrow(message)
})

test('a register with another head is not read', () => {
  expect(() => readSampleRegister(text.replace('姓名', '名字'))).toThrow(/^line 1/)
  expect(readSampleRegister(`\ufeff${SAMPLE_HEAD.join(',')}\r\n`)).toEqual([])
})
