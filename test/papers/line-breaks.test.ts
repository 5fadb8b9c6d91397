import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakLines, widthOfLine } from '#electron/papers/setting/line-breaks'

const CLOSING = '。，、；：！？）》」』】〕”%'
const OPENING = '（《「『【〔“□'

/** Full-width characters are two wide, others one. */
const widthOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x250 ? 1 : 2)

const han = fc.constantFrom(...'威海市公共就业和人才服务中心档案借阅𬱖㛃豈')
const number = fc.stringMatching(/^[0-9A-Z][0-9A-Z-]{0,9}$/)
const words = fc.oneof({ weight: 4, arbitrary: han }, number, fc.constant(' '))
/** Signs only where writing has them: an opening one before a word, closing ones behind. */
const piece = fc
  .tuple(
    fc.constantFrom('', ...OPENING),
    words,
    fc.constantFrom('', '', ...CLOSING),
    fc.constantFrom('', '', ...CLOSING),
  )
  .map((parts) => parts.join(''))
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const measure = fc
  .record({ rest: fc.integer({ min: 20, max: 60 }), indent: fc.integer({ min: 0, max: 4 }) })
  .map(({ rest, indent }) => ({ first: rest - indent, rest }))

it('gives the text back when the lines are joined', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      measure,
      (any, room) => breakLines(any, room, widthOf).join('') === any,
    ),
  )
  fc.assert(fc.property(text, measure, (some, room) => breakLines(some, room, widthOf).join('') === some))
})

it('makes no line wider than its measure', () => {
  fc.assert(
    fc.property(text, measure, (some, room) =>
      breakLines(some, room, widthOf).every(
        (line, index) => widthOfLine(line, widthOf) <= (index === 0 ? room.first : room.rest),
      ),
    ),
  )
})

it('begins no line with a closing sign and ends none with an opening one', () => {
  fc.assert(
    fc.property(text, measure, (some, room) => {
      const lines = breakLines(some, room, widthOf)
      for (const line of lines.slice(1)) expect(CLOSING).not.toContain(line.slice(0, 1) || '-')
      for (const line of lines.slice(0, -1)) expect(OPENING).not.toContain(line.trimEnd().slice(-1) || '-')
    }),
  )
})

it('keeps numbers and words whole', () => {
  const sentence = '身份证37100219850312451X，档案编号WH-G-0000001，电话0631-5231234。'
  for (let rest = 20; rest < 60; rest += 1) {
    const lines = breakLines(sentence, { first: rest, rest }, widthOf)
    for (const whole of ['37100219850312451X', 'WH-G-0000001', '0631-5231234']) {
      expect(lines.filter((line) => line.includes(whole))).toHaveLength(1)
    }
  }
})

it('cuts a word that is wider than a whole line, and nothing else is lost', () => {
  const lines = breakLines(`编号${'8'.repeat(50)}号`, { first: 20, rest: 20 }, widthOf)

  expect(lines.every((line) => widthOfLine(line, widthOf) <= 20)).toBe(true)
  expect(lines.join('')).toBe(`编号${'8'.repeat(50)}号`)
})

it('breaks where the writer broke', () => {
  expect(breakLines('正本\n（卷）', { first: 40, rest: 40 }, widthOf)).toEqual(['正本\n', '（卷）'])
})
