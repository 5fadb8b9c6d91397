import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveNoOf, barcodeOf } from '#shared/archive/numbers'
import { checkDigit } from '#shared/person/id-number'
import { nameKeys } from '#shared/person/name-keys'
import { rangesFor, searchKeysOf, type Searchable } from '#shared/person/search-keys'

const HAN = [...'王李张刘于丛单仇解曾查区尉迟欧阳买提吐尔逊建国文静志强乐朝长茜吕女𬱖㛃䶮堃喆犇𠅤﨑凞']
const name = fc.string({ unit: fc.constantFrom(...HAN), minLength: 1, maxLength: 7 })
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const idNumber = digits(17).map((seventeen) => seventeen + checkDigit(seventeen))
const prefix = fc.constantFrom('HC', 'WH', 'A1', 'RS2026')
const serial = fc.integer({ min: 1, max: 9_999_999 })

const searchable = fc
  .record({ name, formerName: name, idNumber, prefix, serial, phone: digits(11) })
  .map(({ name: current, formerName, idNumber: number, prefix: office, serial: no, phone }) => ({
    names: [current, formerName],
    documentNos: [number],
    archiveNos: [archiveNoOf(office, 'individual', no)],
    barcodes: [barcodeOf(office, no, 1)],
    phone,
  }))

function isFound(person: Searchable, typed: string): boolean {
  const keys = searchKeysOf(person)
  return rangesFor(typed).some(({ from, to }) => keys.some((key) => !isBefore(key, from) && isBefore(key, to)))
}

/** As the database orders text: by its bytes, where a character beyond the basic plane comes last. */
function isBefore(one: string, other: string): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0
}

test('a person is found by every part of every name', () => {
  fc.assert(
    fc.property(searchable, fc.nat(), fc.nat(), (person, start, length) => {
      for (const written of person.names) {
        const points = [...written]
        const at = start % points.length
        const part = points.slice(at, at + 1 + (length % (points.length - at))).join('')
        expect(isFound(person, part)).toBe(true)
      }
    }),
  )
})

test('a person is found by the beginning of the name in letters and of its initials, spaces or not', () => {
  fc.assert(
    fc.property(searchable, fc.nat(), (person, cut) => {
      for (const letters of [...nameKeys(person.names[0] ?? '').pinyin, ...nameKeys(person.names[0] ?? '').initials]) {
        const typed = [...letters].slice(0, 1 + (cut % [...letters].length))
        fc.pre(typed.every((letter) => /[a-z]/.test(letter)))
        expect(isFound(person, typed.join(''))).toBe(true)
        expect(isFound(person, typed.join(' ').toUpperCase())).toBe(true)
      }
    }),
  )
})

test('a person is found by the number, its first six, its last four, and with full-width digits', () => {
  fc.assert(
    fc.property(searchable, (person) => {
      const [number = ''] = person.documentNos
      const wide = number.replace(/[0-9X]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
      for (const typed of [
        number,
        number.toLowerCase(),
        wide,
        number.slice(0, 6),
        number.slice(-4),
        number.slice(-6),
      ]) {
        expect(isFound(person, typed)).toBe(true)
      }
    }),
  )
})

test('a person is found by archive number, its serial without zeros, bar code and telephone', () => {
  fc.assert(
    fc.property(searchable, (person) => {
      const [archiveNo = ''] = person.archiveNos
      const [office = '', form = '', serialDigits = ''] = archiveNo.split('-')
      for (const typed of [
        archiveNo,
        archiveNo.toLowerCase(),
        archiveNo.replaceAll('-', ' '),
        serialDigits,
        String(Number(serialDigits)),
        `${office}-${form}-${Number(serialDigits)}`,
        ...person.barcodes,
        person.phone,
        person.phone.slice(0, 7),
        person.phone.slice(-4),
      ]) {
        expect(isFound(person, typed)).toBe(true)
      }
    }),
  )
})

test('a fifteen-digit number is found by its eighteen digits and the other way round', () => {
  const person = { names: ['于海'], documentNos: ['110105491231002'], archiveNos: [], barcodes: [], phone: '' }
  expect(isFound(person, '11010519491231002X')).toBe(true)
  expect(isFound(person, '110105491231002')).toBe(true)
  expect(isFound(person, '002x')).toBe(true)
})

test('two telephones in one field are both found', () => {
  const person = {
    names: ['于海'],
    documentNos: [],
    archiveNos: [],
    barcodes: [],
    phone: '0631-5201234、120 0631 0001',
  }
  expect(isFound(person, '5201234')).toBe(true)
  expect(isFound(person, '12006310001')).toBe(true)
})

test('numbers with words in them are told apart whole and found by their digits', () => {
  const keys = searchKeysOf({ names: [], documentNos: ['军字第0123456号'], archiveNos: [], barcodes: [], phone: '' })
  expect(keys).toContain('d军字第0123456号')
  expect(keys).toContain('d0123456')
})

test('the likelier meaning comes first', () => {
  const kinds = (typed: string) => rangesFor(typed).map(({ from }) => from[0])
  expect(kinds('王')).toEqual(['n'])
  expect(kinds('wjg')[0]).toBe('p')
  expect(kinds('1234')[0]).toBe('D')
  expect(kinds('12')).toEqual(['A'])
  expect(kinds('371002199001011234')[0]).toBe('d')
  expect(kinds('12006310001')[0]).toBe('t')
  expect(kinds('HC-G-0000012')[0]).toBe('a')
})

test('nothing typed, or nothing but spaces, dots and dashes, asks for nothing', () => {
  for (const typed of ['', ' ', '　', '·', ' - ']) expect(rangesFor(typed)).toEqual([])
})

test('whatever is typed gives few ranges, each with room in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const ranges = rangesFor(typed)
      expect(ranges.length).toBeLessThanOrEqual(6)
      for (const { from, to } of ranges) expect(isBefore(from, to)).toBe(true)
    }),
  )
})
