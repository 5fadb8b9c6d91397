import { COMMON_FRAGMENTS } from './common-fragments.ts'
import type { PasswordWeakness, VaultFault } from './refusals.ts'

/** Passwords are compared and derived in this form, so that full-width letters of an input method open the room as well. */
export function foldPassword(password: string): string {
  return password.normalize('NFKC')
}

type Owner = { readonly name: string; readonly personName: string }

const SHORTEST = 12
const FEWEST_WORDS = 4
/** Characters that must remain once common fragments are taken out; what falls below is guessed in minutes. */
const FEWEST_OWN = 6

/**
 * Every reason why a password is too weak for a file that an attacker can take away and try at leisure: shorter than
 * twelve characters and not four words, made of what everybody uses, or made of the account's or the person's name.
 */
export function weaknessesOf(password: string, owner: Owner): readonly PasswordWeakness[] {
  const folded = foldPassword(password).toLowerCase()
  return [
    ...(isLongEnough(folded) ? [] : (['short'] as const)),
    ...(isCommon(folded) ? (['common'] as const) : []),
    ...(containsName(folded, owner) ? (['containsName'] as const) : []),
  ]
}

export function refusalsToPassword(password: string, owner: Owner): readonly VaultFault[] {
  const reasons = weaknessesOf(password, owner)
  return reasons.length === 0 ? [] : [{ code: 'PASSWORD_WEAK', account: owner.name, reasons }]
}

function isLongEnough(folded: string): boolean {
  return Array.from(folded).length >= SHORTEST || isFourWords(folded)
}

/** Four different words; one of Chinese characters has at least two of them, any other at least three letters. */
function isFourWords(folded: string): boolean {
  const words = folded.split(' ').filter((word) => Array.from(word).length >= (/\p{Script=Han}/u.test(word) ? 2 : 3))
  return new Set(words).size >= FEWEST_WORDS
}

function isCommon(folded: string): boolean {
  if (/^[\d\s./-]+$/.test(folded)) return true // a birthday, a telephone or an identity number
  const own = withoutRuns(COMMON_FRAGMENTS.reduce((text, fragment) => text.replaceAll(fragment, ''), folded))
  return new Set(Array.from(own).filter((character) => /[\p{L}\p{N}]/u.test(character))).size < FEWEST_OWN
}

/** Takes out neighbours that repeat or count on, up or down: aaaa, 6789, fedc. */
function withoutRuns(text: string): string {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const steps = points.map((point, index) => point - (points[index - 1] ?? Number.NaN))
  const own = points.filter((_, index) => Math.abs(steps[index] ?? 2) > 1 || steps[index] !== steps[index - 1])
  return String.fromCodePoint(...own)
}

function containsName(folded: string, { name, personName }: Owner): boolean {
  return [name, personName]
    .map((part) => foldPassword(part).toLowerCase().trim())
    .some((part) => Array.from(part).length >= 2 && folded.includes(part))
}
