import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigit, comparableIdNumber, readIdNumber } from '#shared/person/id-number'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const sequence = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0'))
const division = fc.integer({ min: 110_000, max: 659_999 }).map(String)

const number = fc.record({ division, bornOn: day, sequence }).map((parts) => {
  const seventeen = parts.division + parts.bornOn.replaceAll('-', '') + parts.sequence
  return { ...parts, whole: seventeen + checkDigit(seventeen) }
})

test('the example of the standard is read', () => {
  expect(readIdNumber('11010519491231002X')).toEqual({
    says: { kind: 'residentId', bornOn: '1949-12-31', sex: '2', division: '110105' },
    doubts: [],
  })
})

test('a right number says what it was made from, whatever the division', () => {
  fc.assert(
    fc.property(number, ({ whole, division: code, bornOn, sequence: last }) => {
      const sex = Number(last) % 2 === 1 ? '1' : '2'
      expect(readIdNumber(whole)).toEqual({ says: { kind: 'residentId', bornOn, sex, division: code }, doubts: [] })
    }),
  )
})

test('every single wrong digit is noticed, and nothing is put right', () => {
  fc.assert(
    fc.property(number, fc.nat(16), fc.nat(9), ({ whole }, at, digit) => {
      fc.pre(whole[at] !== String(digit))
      const wrong = whole.slice(0, at) + String(digit) + whole.slice(at + 1)
      expect(readIdNumber(wrong).doubts).not.toEqual([])
    }),
  )
})

test('full-width digits, small x and spaces are read as what they mean', () => {
  expect(readIdNumber(' １１０１０５ 19491231 002ｘ ')).toEqual(readIdNumber('11010519491231002X'))
})

test('fifteen digits are old but right, and equal the eighteen they became', () => {
  fc.assert(
    fc.property(division, day, sequence, (code, bornOn, last) => {
      fc.pre(bornOn.startsWith('19'))
      const fifteen = code + bornOn.slice(2).replaceAll('-', '') + last
      const { says, doubts } = readIdNumber(fifteen)
      expect(doubts).toEqual(['fifteenDigits'])
      expect(says?.bornOn).toBe(bornOn)
      const eighteen = comparableIdNumber(fifteen)
      expect(readIdNumber(eighteen)).toEqual({ says, doubts: [] })
      expect(comparableIdNumber(eighteen)).toBe(eighteen)
    }),
  )
})

test.each([
  ['810000199001011239', 'residencePermit', '810000'],
  ['820000199001011232', 'residencePermit', '820000'],
  ['830000199001011236', 'residencePermit', '830000'],
  ['911156198108030024', 'foreignPermit', ''],
])('%s is a %s', (start, kind, code) => {
  const whole = start.slice(0, 17) + checkDigit(start.slice(0, 17))
  expect(readIdNumber(whole)).toMatchObject({ says: { kind, division: code }, doubts: [] })
})

test.each([
  ['11010519491231002', ['length']],
  ['1101051949123100200', ['length']],
  ['A1010519491231002X', ['length']],
  ['110105194912310021', ['checkDigit']],
  ['110105194913310020', ['checkDigit', 'birthDate']],
  ['110105199001011000', ['excelDamaged']],
  ['3.71098E+17', ['excelDamaged']],
  ['3.71e+17', ['excelDamaged']],
  ['110105491331002', ['fifteenDigits', 'birthDate']],
])('%s is doubted: %j', (wrong, doubts) => {
  expect(readIdNumber(wrong).doubts).toEqual(doubts)
})

test('three zeros at the end are doubted only where the check digit is not zero', () => {
  const right = Array.from({ length: 28 }, (_, index) => `371098199001${String(index + 1).padStart(2, '0')}100`).find(
    (seventeen) => checkDigit(seventeen) === '0',
  )
  expect(readIdNumber(`${right ?? ''}0`).doubts).toEqual([])
})
