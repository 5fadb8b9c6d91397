import { DOCUMENT_NAMES, type DocumentKind } from '#shared/person/categories'

/** Left for a pen: the day is written by whoever stamps the paper. */
export const BLANK_DAY = '　　　　年　　月　　日'

/** 张伟, or 张伟等25人; `count` words the number. Throws where nobody is named. */
export function namedTogether(names: readonly string[], count: (people: number) => string): string {
  const [first] = names
  if (first === undefined) throw new RangeError('a paper names at least one person')
  return names.length === 1 ? first : `${first}等${count(names.length)}`
}

/** A document as a table cell: the bare number of a resident's card, otherwise its kind before the number. */
export function documentCell(kind: DocumentKind, number: string): string {
  if (kind === 'residentId') return number
  return kind === 'none' ? DOCUMENT_NAMES.none : `${DOCUMENT_NAMES[kind]} ${number}`
}
