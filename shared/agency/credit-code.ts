import { foldWidth } from '#shared/kernel/text'

// GB 32100-2015: no I, O, S, V, Z; each weight is 3 to the power of its place, modulo 31.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
// GB 11714-1997.
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * True for a unified social credit code with its right check character, an old organisation code of nine
 * (12345678-9 or without the dash), and for none at all: old employers have no code.
 */
export function isCreditCode(typed: string): boolean {
  const code = foldWidth(typed).replace(/[\s-]/g, '').toUpperCase()
  if (code === '') return true
  if (code.length === 9) return isOrganisationCode(code)
  return code.length === 18 && code.endsWith(creditCheck(code.slice(0, 17)) ?? '?')
}

/** The check character the first 17 ask for; null when one of them is not in the set. */
export function creditCheck(first17: string): string | null {
  const places = Array.from(first17, (character) => CHARACTERS.indexOf(character))
  if (places.length !== WEIGHTS.length || places.includes(-1)) return null
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (places[index] ?? 0), 0)
  return CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

/** The check character of the eight characters of an organisation code. */
export function organisationCheck(first8: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => {
    return total + weight * Number.parseInt(first8.charAt(index), 36)
  }, 0)
  return '0123456789X'.charAt((11 - (sum % 11)) % 11)
}

function isOrganisationCode(code: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && code.endsWith(organisationCheck(code.slice(0, 8)))
}
