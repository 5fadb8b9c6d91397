import type { InstitutionKind } from '#shared/agency/institution'
import type { LocalDate } from '#shared/kernel/local-date'
import type { EvidenceKind, TransferReason } from './reasons.ts'
import type { TransferState } from './states.ts'
import type { Way } from './ways.ts'

export type TransferStep = 'issueNotice' | 'send' | 'recordReceipt'

/** Why a transfer, or a step of one, does not go ahead; codes are permanent. */
export type TransferRefused =
  | { readonly code: 'TRANSFER_ALREADY_OPEN'; readonly receiver: string; readonly state: TransferState }
  | { readonly code: 'TRANSFER_NOT_AT_THIS_STEP'; readonly state: TransferState; readonly step: TransferStep }
  | { readonly code: 'TRANSFER_WITHOUT_APPLICATION' }
  | {
      readonly code: 'EVIDENCE_MISSING'
      readonly reason: TransferReason
      readonly groups: readonly (readonly EvidenceKind[])[]
      readonly source: string
    }
  | { readonly code: 'APPLICANT_IDENTITY_MISSING' }
  | { readonly code: 'REQUEST_LETTER_INCOMPLETE' }
  | { readonly code: 'REQUEST_LETTER_UNTICKED' }
  | { readonly code: 'REQUEST_LETTER_TOO_LATE'; readonly letterDate: LocalDate }
  | { readonly code: 'RECEIVER_MAY_NOT_HOLD'; readonly receiver: string }
  | { readonly code: 'RECEIVER_IS_THIS_OFFICE'; readonly receiver: string }
  | { readonly code: 'RETIRED_NOT_TO_TOWNSHIP'; readonly receiver: string; readonly kind: InstitutionKind }
  | { readonly code: 'WAY_FORBIDDEN'; readonly way: Way; readonly because: readonly string[] }
  | { readonly code: 'COMPLETE_IN_FUTURE' }
  | { readonly code: 'COMPLETE_BEFORE_ARRIVAL'; readonly receivedOn: LocalDate }
  | {
      readonly code: 'NOTICE_COUNT_DIFFERS'
      readonly part: 'originals' | 'duplicates' | 'pieces'
      readonly recorded: number
      readonly counted: number
    }
  | { readonly code: 'SENT_IN_FUTURE' }
  | { readonly code: 'SENT_TOO_EARLY'; readonly notBefore: LocalDate }
  | { readonly code: 'TRANSFER_MESSENGERS_TOO_FEW'; readonly named: number }
  | { readonly code: 'TRANSFER_MESSENGER_IS_PERSON'; readonly name: string }
  | { readonly code: 'TRANSFER_MESSENGERS_UNEXPECTED'; readonly way: Way }
  | { readonly code: 'RECEIPT_IN_FUTURE' }
  | { readonly code: 'RECEIPT_BEFORE_SENDING'; readonly sentOn: LocalDate }
