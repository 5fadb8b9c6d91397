import type { InstitutionKind } from '#shared/agency/institution'
import type { CustodyKind } from '#shared/custody/custody'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Purpose } from './purposes.ts'
import type { ScanType } from './scan-kinds.ts'

/** Why nothing is printed, registered, lent or taken back; codes are permanent. */
export type LendingRefused =
  // What a unit asks for.
  | { readonly code: 'UNIT_IS_SUBJECT'; readonly name: string }
  | { readonly code: 'PURPOSE_NOT_FOR_UNIT'; readonly unitKind: InstitutionKind; readonly purpose: Purpose }
  | { readonly code: 'HANDLERS_TOO_FEW'; readonly unitKind: InstitutionKind }
  | { readonly code: 'HANDLER_UNIDENTIFIED'; readonly name: string }
  | { readonly code: 'HANDLER_TWICE'; readonly name: string }
  | { readonly code: 'HANDLER_IS_SUBJECT'; readonly name: string; readonly archiveNo: string }
  | { readonly code: 'ARCHIVE_ASKED_TWICE'; readonly archiveNo: string }
  | { readonly code: 'ARCHIVE_NOT_HERE'; readonly archiveNo: string; readonly where: CustodyKind }
  | { readonly code: 'WISHED_UNTIL_PAST' }
  // The letter itself.
  | { readonly code: 'SCAN_UNREADABLE'; readonly mediaType: ScanType }
  | { readonly code: 'LETTER_UNSTAMPED' }
  | { readonly code: 'LETTER_ALREADY_REGISTERED'; readonly registerNo: string }
  | { readonly code: 'LETTER_DATE_AHEAD' }
  | { readonly code: 'LETTER_TOO_OLD'; readonly notBefore: LocalDate }
  // The loan.
  | { readonly code: 'LETTER_DOES_NOT_ASK'; readonly registerNo: string; readonly archiveNo: string }
  | { readonly code: 'LETTER_USED'; readonly registerNo: string }
  | { readonly code: 'LOAN_DURING_TRANSFER'; readonly receiver: string }
  | { readonly code: 'PIECES_NONE' }
  | { readonly code: 'PIECES_DIFFER'; readonly counted: number; readonly recorded: number }
  | { readonly code: 'DUE_TOO_EARLY' }
  | { readonly code: 'DUE_TOO_LATE'; readonly longest: LocalDate; readonly purpose: Purpose; readonly days: number }
  | {
      readonly code: 'SEAL_USED'
      readonly sealNo: string
      readonly slipNo: string
      readonly at: 'sealNo' | 'newSealNo'
    }
  // The return.
  | { readonly code: 'LOAN_CLOSED'; readonly returnedOn: LocalDate }
  | { readonly code: 'RETURNED_BEFORE_LENT'; readonly lentOn: LocalDate }
  | { readonly code: 'RETURNED_IN_FUTURE' }
  | { readonly code: 'OPENERS_SAME'; readonly name: string }
  | {
      readonly code: 'RETURN_DIFFERENCE_UNDESCRIBED'
      readonly sealIntact: boolean
      readonly lent: Count
      readonly back: Count
    }
  | { readonly code: 'NEW_SEAL_SAME'; readonly sealNo: string }

/** Pieces and pages as counted. */
export type Count = { readonly pieces: number; readonly pages: number }
