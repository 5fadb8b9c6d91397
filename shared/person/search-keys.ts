import { foldWidth, reversed } from '#shared/kernel/text'
import { comparableIdNumber, foldIdNumber } from './id-number.ts'
import { foldName, foldPinyin, nameKeys } from './name-keys.ts'

/** What a person is found by. Names are the current one and all former ones. */
export type Searchable = {
  readonly names: readonly string[]
  readonly documentNos: readonly string[]
  readonly archiveNos: readonly string[]
  readonly barcodes: readonly string[]
  readonly phone: string
}

/** Keys from `from` on and before `to`, in the order of their UTF-8 bytes (not of JavaScript's comparison). */
export type KeyRange = { readonly from: string; readonly to: string }

/**
 * The kind of a key is its first letter: n name as written, p pinyin, i initials, d document number, D its end,
 * a archive number, A the end of its serial, t telephone, T its end, b barcode. An end is kept backwards.
 */
type Kind = 'n' | 'p' | 'i' | 'd' | 'D' | 'a' | 'A' | 't' | 'T' | 'b'

const BEYOND = '\u{10ffff}'
const SERIAL_DIGITS = 7
const PHONE_DIGITS = 11

/** Every key of one person, each once. */
export function searchKeysOf({ names, documentNos, archiveNos, barcodes, phone }: Searchable): readonly string[] {
  const keys: string[] = []
  const add = (kind: Kind, text: string) => {
    if (text !== '') keys.push(kind + text)
  }
  for (const name of names) {
    const { written, pinyin, initials } = nameKeys(name)
    for (const text of written) add('n', text)
    for (const text of pinyin) add('p', text)
    for (const text of initials) add('i', text)
  }
  for (const number of documentNos) {
    for (const written of [foldIdNumber(number), comparableIdNumber(number), foldCode(number)]) {
      add('d', written)
      add('D', reversed(written))
    }
  }
  for (const number of archiveNos) {
    add('a', foldCode(number))
    add('A', reversed(/\d*$/.exec(number)?.[0] ?? ''))
  }
  for (const barcode of barcodes) add('b', foldCode(barcode))
  for (const number of phone.split(/[^\d() +-]+/).map((part) => part.replace(/\D/g, ''))) {
    add('t', number)
    add('T', reversed(number))
  }
  return [...new Set(keys)]
}

/** The key under which a document number stands whole, its 15-digit form made comparable; null when there is no number. */
export function documentKey(number: string): string | null {
  const comparable = comparableIdNumber(number)
  return comparable === '' ? null : `d${comparable}`
}

/** The key under which a name stands whole. It is also the key of a longer name's end. */
export function nameKey(name: string): string {
  return `n${foldName(name)}`
}

/** What a typed text may mean, the likeliest first. Empty when it says nothing. */
export function rangesFor(typed: string): readonly KeyRange[] {
  const text = foldName(typed).replace(/[-－—()（）]/g, '')
  if (text === '') return []
  if (!/^[a-zü0-9]+$/.test(text)) return [prefix('n', text)]
  if (/^\d+x?$/.test(text)) return rangesForDigits(text.toUpperCase())
  if (/^[a-zü]+$/.test(text)) return [prefix('p', foldPinyin(text)), prefix('i', text), ...rangesForCode(text)]
  return [...rangesForCode(text), prefix('d', text.toUpperCase())]
}

function rangesForDigits(digits: string): readonly KeyRange[] {
  const tail = reversed(digits)
  const { length } = digits
  const serial = length <= SERIAL_DIGITS && !digits.endsWith('X') ? [prefix('A', tail)] : []
  if (length < 3) return serial
  if (length < 4) return [...serial, prefix('t', digits)]
  if (length < 6) return [prefix('D', tail), ...serial, prefix('T', tail), prefix('t', digits)]
  const code = length > SERIAL_DIGITS ? [prefix('a', digits), prefix('b', digits)] : []
  if (length > PHONE_DIGITS) return [prefix('d', digits), ...code, prefix('t', digits)]
  return [prefix('t', digits), prefix('d', digits), ...serial, prefix('D', tail), prefix('T', tail), ...code]
}

/** An archive number or a barcode, also with the leading zeros of the serial left out. */
function rangesForCode(text: string): readonly KeyRange[] {
  const code = text.toUpperCase()
  const [, letters, serial] = /^(.*?[A-Z])(\d{1,6})$/.exec(code) ?? []
  const padded = letters === undefined || serial === undefined ? null : letters + serial.padStart(SERIAL_DIGITS, '0')
  return [...(padded === null ? [] : [prefix('a', padded)]), prefix('a', code), prefix('b', code)]
}

function prefix(kind: Kind, text: string): KeyRange {
  return { from: kind + text, to: kind + text + BEYOND }
}

function foldCode(text: string): string {
  return foldWidth(text)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
}
