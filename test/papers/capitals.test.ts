import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inCapitals } from '#shared/papers/capitals'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 }

it.each([
  [0, '零'],
  [1, '壹'],
  [10, '壹拾'],
  [23, '贰拾叁'],
  [100, '壹佰'],
  [105, '壹佰零伍'],
  [110, '壹佰壹拾'],
  [1000, '壹仟'],
  [1005, '壹仟零伍'],
  [1010, '壹仟零壹拾'],
  [9999, '玖仟玖佰玖拾玖'],
  [10_005, '壹万零伍'],
  [120_000, '壹拾贰万'],
])('writes %i as %s', (count, capitals) => {
  expect(inCapitals(count)).toBe(capitals)
})

it('can be read back, whatever the count', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (count) => read(inCapitals(count)) === count))
})

it('never writes two zeros in a row nor one at the end', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (count) => !/零零|零$/.test(inCapitals(count))))
})

it('has no capitals for what is no count', () => {
  for (const wrong of [-1, 1.5, Number.NaN, 100_000_000]) expect(() => inCapitals(wrong)).toThrow(RangeError)
})

/** Reads capitals by adding up, independently of how they are written. */
function read(capitals: string): number {
  let total = 0
  let section = 0
  let digit = 0
  for (const sign of capitals) {
    if (sign === '万') {
      total = (section + digit) * 10_000
      section = digit = 0
    } else if (sign in UNITS) {
      section += digit * (UNITS[sign] ?? 0)
      digit = 0
    } else digit = DIGITS.indexOf(sign)
  }
  return total + section + digit
}
