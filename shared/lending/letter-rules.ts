import type { ReceivedBy } from '#shared/ipc/contract'
import { addMonths, type LocalDate } from '#shared/kernel/local-date'
import type { LendingRefused } from './refusals.ts'
import { refusalsToRequest, type AskedArchive } from './request-rules.ts'

const MONTHS_GOOD = 12

type LetterFacts = {
  readonly asked: readonly AskedArchive[]
  readonly today: LocalDate
  /** The entry this unit's letter of the same number already has; null when it has none. */
  readonly registeredAs: string | null
}

/**
 * Every reason not to enter a letter in the 来函登记簿: only the stamped original counts, and nothing is lent without an entry
 * (威人社发〔2021〕10号 （七）: 由借用单位出具借档函). A scan may follow or be missing.
 */
export function refusalsToRegister(
  facts: LetterFacts,
  letter: ReceivedBy<'lending.registerLetter'>,
): readonly LendingRefused[] {
  const { today, registeredAs } = facts
  const notBefore = addMonths(today, -MONTHS_GOOD)
  const refusals: LendingRefused[] = []
  if (!letter.stamped) refusals.push({ code: 'LETTER_UNSTAMPED' })
  if (registeredAs !== null) refusals.push({ code: 'LETTER_ALREADY_REGISTERED', registerNo: registeredAs })
  if (letter.letterDate > today) refusals.push({ code: 'LETTER_DATE_AHEAD' })
  if (letter.letterDate < notBefore) refusals.push({ code: 'LETTER_TOO_OLD', notBefore })
  return [...refusals, ...refusalsToRequest(facts, letter.request)]
}
