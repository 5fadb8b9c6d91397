import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPress, type Press } from '#electron/papers/press'
import { code128 } from '#electron/papers/setting/code-128'
import { aTransferNotice } from './example-papers.ts'
import { runsAcross, wordsOf } from './printed.ts'

const MODULE_MM = 0.25

let press: Press
beforeAll(async () => {
  press = await openPress()
})
afterAll(() => press.close())

it('begins and ends as set B of Code 128 does, every character eleven modules wide', () => {
  const widths = code128('ZD-2026-0012')
  const symbols = Array.from({ length: 14 }, (_, index) => widths.slice(6 * index, 6 * index + 6))

  expect(symbols[0]).toEqual([2, 1, 1, 2, 1, 4])
  expect(widths.slice(-7)).toEqual([2, 3, 3, 1, 1, 1, 2])
  for (const symbol of symbols) {
    expect(sum(symbol)).toBe(11)
    // Bars are even together in every symbol: this is how scanners find errors.
    expect(sum(symbol.filter((_, index) => index % 2 === 0)) % 2).toBe(0)
  }
})

it('carries the check character the standard computes (ISO/IEC 15417)', () => {
  // 104 + 33 × 1 + 34 × 2 = 205, 205 mod 103 = 102: FNC1, 411131.
  expect(code128('AB').slice(18, 24)).toEqual([4, 1, 1, 1, 3, 1])
})

it('takes nothing a scanner could not type', () => {
  expect(() => code128('威1')).toThrow(RangeError)
})

it('stands on the receipt so that a line across it reads back as the code', async () => {
  const facts = aTransferNotice(1)
  const pdf = await press.draw({ kind: 'transferNotice', facts })
  const beneath = wordsOf(pdf).find((word) => word.text === facts.receiptCode)
  const widths = code128(facts.receiptCode)
  const length = sum(widths) * MODULE_MM
  const right = 18 + 174
  const runs = runsAcross(pdf, right - length - 2, right + 1, (beneath?.top ?? 0) - 3)

  // The first and the last run are paper.
  expect(runs.slice(1, -1).map((run) => Math.round(run / MODULE_MM))).toEqual(widths)
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
