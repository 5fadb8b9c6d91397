/** Width of one character, in any unit; additive. */
export type WidthOf = (character: string) => number

/** Room for the first line, which may be indented, and for the others; same unit as the widths. */
export type Measure = { readonly first: number; readonly rest: number }

const NOT_AT_LINE_START = /[!%),.:;?\]}·’”…—、。〉》」』】〕〗！％），．：；？］｝～\p{M}]/u
const NOT_AT_LINE_END = /[([{‘“《〈「『【〔〖（［｛￥$□]/u
const SPACE = ' '
/** Half-width letters, digits and signs: numbers and words stay whole. */
const WORD = /[!-\u024f]/u
/** Signs two characters long. */
const PAIRED = /[—…]/u

/**
 * Breaks text into lines by the rules of Chinese composition (避头尾): no closing sign begins a line, no opening sign
 * ends one, numbers and words stay whole. Only what is wider than a line by itself is cut inside. The lines joined
 * give the text; a space at the end of a line counts for nothing.
 */
export function breakLines(text: string, measure: Measure, widthOf: WidthOf): readonly string[] {
  return text.split('\n').flatMap((paragraph, index, all) => {
    const lines = breakParagraph(paragraph, measure, widthOf)
    return index === all.length - 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n`]
  })
}

/** The pieces of a text that stay on one line where it is wide enough; joined they give the text without line ends. */
export function unbreakable(text: string): readonly string[] {
  return text.split('\n').flatMap((paragraph) => chunksOf(paragraph, mayBreak))
}

/** Width of a line without the spaces at its end. */
export function widthOfLine(line: string, widthOf: WidthOf): number {
  return Array.from(line.replace(/[ \n]+$/, '')).reduce((sum, character) => sum + widthOf(character), 0)
}

function breakParagraph(paragraph: string, measure: Measure, widthOf: WidthOf): readonly string[] {
  const lines: string[] = ['']
  const room = (): number => (lines.length === 1 ? measure.first : measure.rest)
  const fits = (line: string): boolean => widthOfLine(line, widthOf) <= room() + 1e-6

  function place(chunk: string, cutting: readonly Cutting[]): void {
    const line = lines.at(-1) ?? ''
    if (fits(line + chunk)) {
      lines[lines.length - 1] = line + chunk
      return
    }
    if (line !== '' && widthOfLine(chunk, widthOf) <= measure.rest + 1e-6) {
      lines.push(chunk)
      return
    }
    const [next, ...others] = cutting
    if (next !== undefined) for (const part of chunksOf(chunk, next)) place(part, others)
    else if (line === '') lines[lines.length - 1] = chunk
    else lines.push(chunk)
  }

  for (const chunk of chunksOf(paragraph, mayBreak)) place(chunk, [mayCutWord, () => true])
  return lines
}

type Cutting = (before: string, after: string) => boolean

function chunksOf(text: string, mayPart: Cutting): readonly string[] {
  const chunks: string[] = []
  let last = ''
  for (const character of text) {
    const chunk = chunks.at(-1)
    if (chunk === undefined || mayPart(last, character)) chunks.push(character)
    else chunks[chunks.length - 1] = chunk + character
    last = character
  }
  return chunks
}

function mayBreak(before: string, after: string): boolean {
  return mayCutWord(before, after) && !(WORD.test(before) && WORD.test(after))
}

function mayCutWord(before: string, after: string): boolean {
  if (after === SPACE || NOT_AT_LINE_START.test(after) || NOT_AT_LINE_END.test(before)) return false
  return !(PAIRED.test(before) && PAIRED.test(after))
}
