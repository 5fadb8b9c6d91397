import { refusalsToStep, type Custody, type StepRefused } from '#shared/custody/custody'
import type { ReceivedBy } from '#shared/ipc/contract'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Purpose } from './purposes.ts'
import type { LendingRefused } from './refusals.ts'
import { longestDays, longestDueOn } from './terms.ts'

export type LoanFacts = {
  readonly today: LocalDate
  readonly letter: { readonly registerNo: string; readonly purpose: Purpose }
  readonly archiveNo: string
  /** Whether the letter asks for this archive, and whether the volume has been out on it before. */
  readonly isAskedFor: boolean
  readonly wasLentOnIt: boolean
  readonly custody: Custody
  /** Where the archive is about to be transferred; null when nowhere. */
  readonly leavingTo: string | null
  /** Pieces by the catalogue or the last count; 0 when never counted. */
  readonly recordedPieces: number
  /** The loan slip this seal number already stands on; null when it is free. */
  readonly sealUsedOn: string | null
}

/**
 * Every reason not to lend a volume: a registered letter that asks for it, the volume in our hands and counted, a term with an
 * end, a seal of its own (《干部人事档案工作条例》2018 第三十一条; 各地查（借）阅制度通行口径).
 */
export function refusalsToLend(
  facts: LoanFacts,
  loan: ReceivedBy<'lending.lend'>,
): readonly (LendingRefused | StepRefused)[] {
  return [
    ...refuseWhenLetterDoesNotCover(facts),
    ...refusalsToStep(facts.custody, 'lend'),
    ...refuseWhenLeaving(facts),
    ...refuseWhenPiecesDiffer(facts, loan.pieces),
    ...refuseWhenTermIsWrong(facts, loan.dueOn),
    ...refusalsOfSeal(facts.sealUsedOn, loan.sealNo, 'sealNo'),
  ]
}

/** A seal number is given once, so that the number on an envelope says which sealing it was. */
export function refusalsOfSeal(
  usedOn: string | null,
  sealNo: string,
  at: 'sealNo' | 'newSealNo',
): readonly LendingRefused[] {
  return usedOn === null ? [] : [{ code: 'SEAL_USED', sealNo, slipNo: usedOn, at }]
}

function refuseWhenLetterDoesNotCover(facts: LoanFacts): readonly LendingRefused[] {
  const { registerNo } = facts.letter
  if (!facts.isAskedFor) return [{ code: 'LETTER_DOES_NOT_ASK', registerNo, archiveNo: facts.archiveNo }]
  // While it is out on this letter, the step itself says so.
  return facts.wasLentOnIt && facts.custody.kind !== 'lent' ? [{ code: 'LETTER_USED', registerNo }] : []
}

function refuseWhenLeaving({ leavingTo }: LoanFacts): readonly LendingRefused[] {
  return leavingTo === null ? [] : [{ code: 'LOAN_DURING_TRANSFER', receiver: leavingTo }]
}

function refuseWhenPiecesDiffer({ recordedPieces }: LoanFacts, counted: number): readonly LendingRefused[] {
  if (counted === 0) return [{ code: 'PIECES_NONE' }]
  const isAsRecorded = recordedPieces === 0 || counted === recordedPieces
  return isAsRecorded ? [] : [{ code: 'PIECES_DIFFER', counted, recorded: recordedPieces }]
}

function refuseWhenTermIsWrong({ today, letter }: LoanFacts, dueOn: LocalDate): readonly LendingRefused[] {
  if (dueOn <= today) return [{ code: 'DUE_TOO_EARLY' }]
  const longest = longestDueOn(letter.purpose, today)
  if (dueOn <= longest) return []
  return [{ code: 'DUE_TOO_LATE', longest, purpose: letter.purpose, days: longestDays(letter.purpose) }]
}
