import { refusalsToStep, type Custody, type StepRefused } from '#shared/custody/custody'
import type { ReceivedBy } from '#shared/ipc/contract'
import type { LocalDate } from '#shared/kernel/local-date'
import { refusalsOfSeal } from './loan-rules.ts'
import type { Count, LendingRefused } from './refusals.ts'

export type ReturnFacts = {
  readonly today: LocalDate
  readonly custody: Custody
  readonly loan: Count & {
    readonly lentOn: LocalDate
    readonly returnedOn: LocalDate | null
    readonly sealNo: string
  }
  /** The loan slip the new seal number already stands on; null when it is free. */
  readonly sealUsedOn: string | null
}

type Return = ReceivedBy<'lending.takeBack'>

/**
 * Every reason not to take a volume back as described: two people open it and count it piece by piece against what was lent, and
 * whatever differs is written down before the file is sealed again (威人社发〔2021〕10号 （七）: 密封完好后归还).
 */
export function refusalsToTakeBack(facts: ReturnFacts, back: Return): readonly (LendingRefused | StepRefused)[] {
  const { returnedOn } = facts.loan
  if (returnedOn !== null) return [{ code: 'LOAN_CLOSED', returnedOn }]
  return [
    ...refusalsToStep(facts.custody, 'takeBack'),
    ...refuseWhenDayIsWrong(facts, back),
    ...refuseWhenOneOpens(back),
    ...refuseWhenUndescribed(facts, back),
    ...refuseWhenSealIsOld(facts, back),
  ]
}

/** Whether the pieces or pages that came back are others than those lent. */
function differs(lent: Count, back: Count): boolean {
  return lent.pieces !== back.pieces || lent.pages !== back.pages
}

function refuseWhenDayIsWrong({ today, loan }: ReturnFacts, { returnedOn }: Return): readonly LendingRefused[] {
  if (returnedOn < loan.lentOn) return [{ code: 'RETURNED_BEFORE_LENT', lentOn: loan.lentOn }]
  return returnedOn > today ? [{ code: 'RETURNED_IN_FUTURE' }] : []
}

function refuseWhenOneOpens({ openers: [one, other] }: Return): readonly LendingRefused[] {
  return one.trim() === other.trim() ? [{ code: 'OPENERS_SAME', name: one.trim() }] : []
}

function refuseWhenUndescribed({ loan }: ReturnFacts, back: Return): readonly LendingRefused[] {
  if ((back.sealIntact && !differs(loan, back)) || back.difference.trim() !== '') return []
  return [{
    code: 'RETURN_DIFFERENCE_UNDESCRIBED',
    sealIntact: back.sealIntact,
    lent: { pieces: loan.pieces, pages: loan.pages },
    back: { pieces: back.pieces, pages: back.pages },
  }] // prettier-ignore
}

function refuseWhenSealIsOld({ loan, sealUsedOn }: ReturnFacts, { newSealNo }: Return): readonly LendingRefused[] {
  if (newSealNo.trim() === loan.sealNo) return [{ code: 'NEW_SEAL_SAME', sealNo: loan.sealNo }]
  return refusalsOfSeal(sealUsedOn, newSealNo, 'newSealNo')
}
