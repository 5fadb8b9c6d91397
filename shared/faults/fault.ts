import type { AgencyRefused } from '#shared/agency/refusals'
import type { ArchiveRefused } from '#shared/archive/refusals'
import type { StepRefused } from '#shared/custody/custody'
import type { IntakeRefused } from '#shared/intake/refusals'
import type { LendingRefused } from '#shared/lending/refusals'
import type { PaperRefused } from '#shared/papers/refusals'
import type { ShelvingRefused } from '#shared/shelving/refusals'
import type { TransferRefused } from '#shared/transfer/refusals'
import type { VaultFault } from '#shared/accounts/refusals'

/** What the door itself answers. */
export type DoorFault =
  | { readonly code: 'CALL_UNKNOWN' }
  | { readonly code: 'INPUT_TOO_LARGE'; readonly maxBytes: number }
  /** Paths of the fields that do not fit; never their contents. */
  | { readonly code: 'INPUT_INVALID'; readonly fields: readonly string[] }
  | { readonly code: 'SIGNED_OUT' }
  | { readonly code: 'NOT_PERMITTED'; readonly roles: readonly string[] }
  | { readonly code: 'RECORD_UNKNOWN'; readonly what: string }
  /** A defect, written to the log under this reference. */
  | { readonly code: 'INTERNAL'; readonly ref: string }
  /** The clock stands before the last entry of the room. */
  | { readonly code: 'CLOCK_BEHIND'; readonly lastAt: string }

/** Every "no" the program can say; codes are permanent, wording lives in the catalogue. */
export type Fault =
  | DoorFault
  | StepRefused
  | VaultFault
  | AgencyRefused
  | ArchiveRefused
  | IntakeRefused
  | ShelvingRefused
  | LendingRefused
  | TransferRefused
  | PaperRefused

export type FaultCode = Fault['code']
export type FaultOf<C extends FaultCode> = Extract<Fault, { readonly code: C }>

/** Two halves: what is so, and what to do next. `field` names the input it concerns, for the form. */
export type FaultText = { readonly title: string; readonly next: string; readonly field?: string }

/** Sentences for one part of the codes; a missing one does not compile. */
export type TextsOf<F extends { readonly code: string }> = {
  readonly [C in F['code']]: (fault: Extract<F, { readonly code: C }>) => FaultText
}
