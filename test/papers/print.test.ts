import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sheetOf, type PaperFacts } from '#shared/papers/paper'
import { textsOf } from '#shared/papers/sheet'
import { MEASURES } from '#electron/papers/setting/measures'
import { openPress, type Press } from '#electron/papers/press'
import { aLoanSlip, aSampleLetter, aTransferNotice } from './example-papers.ts'
import { EXAMPLES, RARE_NAME } from './example-set.ts'
import { expectInOrder } from './in-order.ts'
import { fontsOf, pageSizesOf, propertiesOf, textOf, withoutSpace, wordsOf, type PrintedWord } from './printed.ts'

let press: Press
beforeAll(async () => {
  press = await openPress()
})
afterAll(() => press.close())

describe.each(EXAMPLES)('%s', (_, paper) => {
  it('carries every string of its sheet, none of it cut', async () => {
    expectInOrder(textOf(await press.draw(paper)), textsOf(sheetOf(paper)).map(withoutSpace))
  })

  it('stays inside the margins of A4', async () => {
    const pdf = await press.draw(paper)
    const { area } = MEASURES[sheetOf(paper).layout]

    for (const [width, height] of pageSizesOf(pdf)) {
      expect(width).toBeCloseTo(210, 1)
      expect(height).toBeCloseTo(297, 1)
    }
    // Poppler's boxes are as high as the font allows for, a quarter more than the characters.
    for (const word of wordsOf(pdf)) {
      expect(word.left, word.text).toBeGreaterThan(area.left - 0.1)
      expect(word.right, word.text).toBeLessThan(area.left + area.width + 0.1)
      expect(word.top, word.text).toBeGreaterThan(area.top - 2)
      expect(word.bottom, word.text).toBeLessThan(297 - 5)
    }
  })

  it('embeds its fonts and no others', async () => {
    const fonts = fontsOf(await press.draw(paper))

    expect(fonts.map((font) => font.name.slice(7)).sort()).toEqual(['NotoSerifSC-Bold', 'NotoSerifSC-Regular'])
    expect(fonts.map((font) => font.marks)).toEqual(['yes yes yes', 'yes yes yes'])
  })

  it('is the same bytes every time', async () => {
    expect(Buffer.compare(await press.draw(paper), await press.draw(paper))).toBe(0)
  })
})

it('gives rare names back exactly as they were written', async () => {
  const person = { name: RARE_NAME, archiveNo: 'WH-G-0000009' }
  const text = textOf(await press.draw({ kind: 'loanSlip', facts: aLoanSlip({ person }) }))

  expect(text.split(RARE_NAME)).toHaveLength(3)
})

it('sets the title of the letter in the middle of the type area, 37 mm below the edge', async () => {
  const words = await drawn({ kind: 'sampleLetter', facts: aSampleLetter(3) })
  const title = words.filter(
    (word) => withoutSpace('关于借阅张伟等3人人事档案的函').includes(word.text) && word.top < 50,
  )

  expect((edge(title, 'left') + edge(title, 'right')) / 2).toBeCloseTo(28 + 156 / 2, 0)
  expect(edge(title, 'top')).toBeGreaterThan(35)
  expect(edge(title, 'top')).toBeLessThan(40)
})

it('puts what the office fills in below everything the unit signs', async () => {
  const words = await drawn({ kind: 'sampleLetter', facts: aSampleLetter(2) })
  const signed = placeOf(words, '威海市社会保险服务中心（章）')
  const ours = placeOf(words, '存档机构填写')

  expect(ours.top).toBeGreaterThan(signed.bottom)
  for (const label of ['来函登记号', '审核', '批准', '出库日期', '封条号', '归还验收']) {
    expect(placeOf(words, label).top).toBeGreaterThan(ours.bottom - 2)
  }
})

it('repeats the head of the table on the second page of a long letter and numbers the pages', async () => {
  const words = await drawn({ kind: 'sampleLetter', facts: aSampleLetter(25) })

  for (const head of ['姓名', '身份证号', '档案编号', '查用内容']) {
    expect(words.filter((word) => word.text === head).map((word) => word.page)).toEqual([1, 2])
  }
  expect(words.filter((word) => word.text === '—').map((word) => word.page)).toEqual([1, 1, 2, 2])
})

it('carries one number in stub, notice and receipt, parted by two perforations in this order', async () => {
  const { noticeNo } = aTransferNotice(3)
  const words = await drawn({ kind: 'transferNotice', facts: aTransferNotice(3) })
  const perforations = [...new Set(words.filter((word) => word.text === '骑缝章').map((word) => word.top))]
  const [first = 0, second = 0] = perforations
  const part = (from: number, to: number): string =>
    words
      .filter((word) => word.top > from && word.top < to)
      .map((word) => word.text)
      .join('')

  expect(perforations).toHaveLength(2)
  expectInOrder(part(0, first), ['（存根）', noticeNo, '转往单位', '经办'])
  expectInOrder(part(first, second), [noticeNo, '兹将张伟等叁名同志', '发件人'])
  expectInOrder(part(second, 297), ['（回执）', noticeNo, '你中心', '收件人', '回执邮寄地址'])
})

it('cuts the loan slip into two equal halves', async () => {
  const words = await drawn({ kind: 'loanSlip', facts: aLoanSlip() })
  const cut = placeOf(words, '裁切线')

  expect((cut.top + cut.bottom) / 2).toBeCloseTo(297 / 2, 0)
  expect(words.every((word) => word.page === 1)).toBe(true)
})

it('puts no number of an identity document on papers that travel with the file', async () => {
  for (const paper of [
    { kind: 'loanSlip', facts: aLoanSlip() },
    { kind: 'transferNotice', facts: aTransferNotice(25) },
  ] as const) {
    expect(textOf(await press.draw(paper))).not.toMatch(/\d{17}/)
  }
})

it('names the document by its title and dates it by its issue, wherever the machine stands', async () => {
  const properties = propertiesOf(await press.draw({ kind: 'loanSlip', facts: aLoanSlip() }))

  expect(properties['Title']).toBe('人事档案借阅登记单 JY-2026-0031')
  expect(properties['CreationDate']).toBe("D:20261123000000+08'00'")
  expect(properties['JavaScript']).toBe('no')
  expect(properties['Form']).toBe('none')
})

async function drawn(paper: PaperFacts): Promise<readonly PrintedWord[]> {
  return wordsOf(await press.draw(paper))
}

function placeOf(words: readonly PrintedWord[], text: string): PrintedWord {
  const found = words.find((word) => word.text === text)
  if (found === undefined) throw new Error(`${text} is not on the paper`)
  return found
}

function edge(words: readonly PrintedWord[], side: 'left' | 'right' | 'top'): number {
  const places = words.map((word) => word[side])
  return side === 'right' ? Math.max(...places) : Math.min(...places)
}
