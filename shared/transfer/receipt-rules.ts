import { refusalsToStep, type Custody, type StepRefused } from '#shared/custody/custody'
import type { LocalDate } from '#shared/kernel/local-date'
import { refuseWhenNotAtStep } from './notice-rules.ts'
import type { TransferRefused } from './refusals.ts'
import type { TransferState } from './states.ts'

export type ReceiptFacts = {
  readonly today: LocalDate
  readonly state: TransferState
  readonly sentOn: LocalDate | null
  readonly volumes: readonly Custody[]
}

/** Every reason not to close the transfer by this receipt. A difference the receiver wrote on it is recorded, not refused. */
export function refusalsToRecordReceipt(
  { today, state, sentOn, volumes }: ReceiptFacts,
  { receivedOn }: { readonly receivedOn: LocalDate },
): readonly (TransferRefused | StepRefused)[] {
  const refusals: (TransferRefused | StepRefused)[] = [...refuseWhenNotAtStep(state, 'recordReceipt')]
  refusals.push(...volumes.flatMap((custody) => refusalsToStep(custody, 'acknowledge')))
  if (receivedOn > today) refusals.push({ code: 'RECEIPT_IN_FUTURE' })
  if (sentOn !== null && receivedOn < sentOn) refusals.push({ code: 'RECEIPT_BEFORE_SENDING', sentOn })
  return refusals
}
