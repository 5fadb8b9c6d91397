import { codePoints } from '#shared/kernel/text'

const LEAST_HIDDEN = 4

/** An identity number as it may be shown: 371002********1234. A short one shows at most its last four characters, never more than half. */
export function maskDocumentNo(number: string): string {
  return masked(number, 6, 4)
}

/** A telephone number as it may be shown: 138****5678. */
export function maskPhone(phone: string): string {
  return masked(phone, 3, 4)
}

function masked(text: string, head: number, tail: number): string {
  const characters = codePoints(text)
  const { length } = characters
  const [shownHead, shownTail] =
    length >= head + tail + LEAST_HIDDEN ? [head, tail] : [0, Math.min(tail, Math.floor(length / 2))]
  return characters
    .map((character, index) => (index < shownHead || index >= length - shownTail ? character : '*'))
    .join('')
}
