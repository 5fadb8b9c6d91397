import { isLocalDate, type LocalDate } from '#shared/kernel/local-date'
import { foldWidth } from '#shared/kernel/text'
import type { DocumentKind, Sex } from './categories.ts'

/** What is odd about a number. `fifteenDigits` is old but right; each of the others means that the number is wrong. */
export type NumberDoubt = 'fifteenDigits' | 'length' | 'checkDigit' | 'birthDate' | 'excelDamaged'

type NumberedKind = Extract<DocumentKind, 'residentId' | 'residencePermit' | 'foreignPermit'>

/** What a number says of its holder. The first six digits are not held against today's divisions: old ones stay valid. */
export type IdNumber = {
  readonly kind: NumberedKind
  readonly bornOn: LocalDate
  readonly sex: Extract<Sex, '1' | '2'>
  /** The first six digits; '' for a foreigner's permit, whose digits there mean something else. */
  readonly division: string
}

export type IdReading = { readonly says: IdNumber | null; readonly doubts: readonly NumberDoubt[] }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/**
 * Reads a resident number of 18 or 15 digits, a residence permit (810000, 820000, 830000) or a foreigner's permit
 * (9 first) as GB 11643-1999 builds them. Nothing is corrected; `says` is null where the number tells no birth date.
 */
export function readIdNumber(typed: string): IdReading {
  const number = foldIdNumber(typed)
  if (isExcelDamaged(number)) return { says: null, doubts: ['excelDamaged'] }
  if (/^\d{15}$/.test(number)) return readEighteen(upgraded(number), ['fifteenDigits'])
  if (!/^\d{17}[\dX]$/.test(number)) return { says: null, doubts: ['length'] }
  return readEighteen(number, number.endsWith(checkDigit(number)) ? [] : ['checkDigit'])
}

/** Digits narrow, x as X, spaces and dashes left out: for checking and comparing only, never for keeping. */
export function foldIdNumber(typed: string): string {
  return foldWidth(typed).replace(/[\s-]/g, '').toUpperCase()
}

/** The 18-digit form of a 15-digit number (19 put in, check digit added); any other number folded, as it is. */
export function comparableIdNumber(typed: string): string {
  const number = foldIdNumber(typed)
  return /^\d{15}$/.test(number) ? upgraded(number) : number
}

/** The check digit the first 17 digits ask for. */
export function checkDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return CHECK_DIGITS.charAt(sum % 11)
}

function upgraded(fifteen: string): string {
  const seventeen = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`
  return seventeen + checkDigit(seventeen)
}

function readEighteen(number: string, doubts: readonly NumberDoubt[]): IdReading {
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isLocalDate(bornOn)) return { says: null, doubts: [...doubts, 'birthDate'] }
  const kind = kindOf(number)
  const sex = Number(number[16]) % 2 === 1 ? '1' : '2'
  return { says: { kind, bornOn, sex, division: kind === 'foreignPermit' ? '' : number.slice(0, 6) }, doubts }
}

function kindOf(number: string): NumberedKind {
  if (/^8[123]0000/.test(number)) return 'residencePermit'
  return number.startsWith('9') ? 'foreignPermit' : 'residentId'
}

/** A spreadsheet keeps 15 digits: the last three become zeros, or the whole is written 3.71E+17. */
function isExcelDamaged(number: string): boolean {
  if (/^\d(\.\d+)?E\+?\d+$/.test(number)) return true
  return /^\d{15}000$/.test(number) && checkDigit(number) !== '0'
}
