import { PAPER_KIND_NAMES } from './kinds.ts'
import { loanSlip, type LoanSlipFacts } from './loan-slip.ts'
import type { TransferNoticeFacts } from './notice-facts.ts'
import type { PaperRefused } from './refusals.ts'
import { sampleLetter, type SampleLetterFacts } from './sample-letter.ts'
import { textsOf, type Sheet } from './sheet.ts'
import { transferNotice } from './transfer-notice.ts'

/** A paper as recorded when it was issued: plain JSON. The sheet is always made from it, so a reprint is the same. */
export type PaperFacts =
  | { readonly kind: 'sampleLetter'; readonly facts: SampleLetterFacts }
  | { readonly kind: 'loanSlip'; readonly facts: LoanSlipFacts }
  | { readonly kind: 'transferNotice'; readonly facts: TransferNoticeFacts }

/** What will be printed. Throws where a paper names nobody. */
export function sheetOf(paper: PaperFacts): Sheet {
  switch (paper.kind) {
    case 'sampleLetter':
      return sampleLetter(paper.facts)
    case 'loanSlip':
      return loanSlip(paper.facts)
    case 'transferNotice':
      return transferNotice(paper.facts)
  }
}

/** One line for registers and lists: 借阅 张伟 等 2 人. */
export function aboutOf(paper: PaperFacts): string {
  switch (paper.kind) {
    case 'sampleLetter':
      return about('借阅', paper.facts.people)
    case 'loanSlip':
      return about('借出', [paper.facts.person])
    case 'transferNotice':
      return about('转递', paper.facts.people)
  }
}

function about(act: string, people: readonly { readonly name: string }[]): string {
  const [first] = people
  if (first === undefined) return act
  return people.length === 1 ? `${act} ${first.name}` : `${act} ${first.name} 等 ${people.length} 人`
}

/**
 * Characters the fonts cannot print, gathered by the place they stand in; empty means the paper can be printed whole.
 * `covers` answers for one code point. A name is never printed with a gap.
 */
export function refusalsToPrint(paper: PaperFacts, covers: (codePoint: number) => boolean): readonly PaperRefused[] {
  const found = new Map<string, Set<string>>()
  const seen = new Set<string>()
  // The shortest text first: the name itself says more than the sentence it stands in.
  for (const text of [...textsOf(sheetOf(paper))].sort((a, b) => a.length - b.length)) {
    for (const character of text) {
      if (seen.has(character) || isCovered(character, covers)) continue
      seen.add(character)
      found.set(text, (found.get(text) ?? new Set()).add(character))
    }
  }
  return [...found].map(([text, characters]) => ({
    code: 'CHARACTERS_UNPRINTABLE',
    characters: [...characters],
    where: `${PAPER_KIND_NAMES[paper.kind]}「${text}」`,
  }))
}

/** Line ends and tabs are white space, whatever the fonts hold. */
function isCovered(character: string, covers: (codePoint: number) => boolean): boolean {
  return character === '\n' || character === '\t' || covers(character.codePointAt(0) ?? 0)
}
