import fc from 'fast-check'
import { expect, test } from 'vitest'
import { creditCheck, isCreditCode, organisationCheck } from '#shared/agency/credit-code'

const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const first17 = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 17, maxLength: 17 })

test.each([
  '91350100M000100Y43',
  '91350100m000100y43',
  '９１３５０１００Ｍ０００１００Ｙ４３',
  'D2143569X',
  'D2143569-X',
  '',
  ' ',
])('takes %j', (code) => {
  expect(isCreditCode(code)).toBe(true)
})

test.each(['91350100M000100Y44', '91350100M000100Y4', '91350100M000100I43', 'D21435690', '123456789012345', '暂无'])(
  'refuses %j',
  (code) => {
    expect(isCreditCode(code)).toBe(false)
  },
)

test('exactly one of the 31 characters completes a code', () => {
  fc.assert(
    fc.property(first17, (first) => {
      const right = CHARACTERS.filter((last) => isCreditCode(first + last))
      expect(right).toEqual([creditCheck(first)])
    }),
  )
})

test('a code with one wrong character, and one with two neighbours exchanged, is noticed', () => {
  const place = fc.nat(16)
  fc.assert(
    fc.property(first17, place, fc.constantFrom(...CHARACTERS), (first, at, other) => {
      fc.pre(first[at] !== other)
      const check = creditCheck(first) ?? ''
      expect(isCreditCode(first.slice(0, at) + other + first.slice(at + 1) + check)).toBe(false)
      const next = first[at + 1]
      fc.pre(next !== undefined && next !== first[at])
      expect(isCreditCode(`${first.slice(0, at)}${next}${first.charAt(at)}${first.slice(at + 2)}${check}`)).toBe(false)
    }),
  )
})

test('one of eleven characters completes an old organisation code', () => {
  const first8 = fc.string({
    unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    minLength: 8,
    maxLength: 8,
  })
  fc.assert(
    fc.property(first8, (first) => {
      const right = [...'0123456789X'].filter((last) => isCreditCode(`${first}-${last}`))
      expect(right).toEqual([organisationCheck(first)])
    }),
  )
})
