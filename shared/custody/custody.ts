import { err, ok, type Result } from '#shared/kernel/result'
import type { LoanId, ShelfId, TransferId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'

/** Where one volume is, and by what right. Read from the ledger's projection, never stored beside it. */
export type Custody =
  | { readonly kind: 'outside' }
  | { readonly kind: 'atDesk' }
  | { readonly kind: 'shelved'; readonly shelfId: ShelfId; readonly slot: number }
  | { readonly kind: 'lent'; readonly loanId: LoanId; readonly borrower: string; readonly dueOn: LocalDate }
  | { readonly kind: 'dispatched'; readonly transferId: TransferId; readonly receiver: string }
  | { readonly kind: 'handedOver'; readonly transferId: TransferId; readonly receiver: string }

export type CustodyKind = Custody['kind']

/** What may happen to a volume. Each event carries exactly the facts of the state it leads to. */
export type CustodyEvent =
  | { readonly type: 'receive' }
  | { readonly type: 'shelve'; readonly shelfId: ShelfId; readonly slot: number }
  | { readonly type: 'takeDown' }
  | { readonly type: 'lend'; readonly loanId: LoanId; readonly borrower: string; readonly dueOn: LocalDate }
  | { readonly type: 'takeBack' }
  | { readonly type: 'dispatch'; readonly transferId: TransferId; readonly receiver: string }
  | { readonly type: 'acknowledge'; readonly transferId: TransferId; readonly receiver: string }

export type CustodyEventType = CustodyEvent['type']

export type StepRefused = {
  readonly code: 'CUSTODY_STEP_REFUSED'
  readonly from: Custody
  readonly event: CustodyEventType
}

/** The whole policy in one table: it drives the guard, the enabled buttons and the printed diagram. */
export const STEPS = {
  outside: ['receive'],
  atDesk: ['shelve', 'lend', 'dispatch'],
  shelved: ['shelve', 'takeDown', 'lend', 'dispatch'],
  lent: ['takeBack'],
  dispatched: ['acknowledge'],
  handedOver: [],
} as const satisfies Readonly<Record<CustodyKind, readonly CustodyEventType[]>>

/** The events allowed now; empty once the volume is handed over. */
export function stepsFrom(custody: Custody): readonly CustodyEventType[] {
  return STEPS[custody.kind]
}

/** The custody after an event, or why the event cannot happen now. */
export function step(custody: Custody, event: CustodyEvent): Result<Custody, StepRefused> {
  if (!stepsFrom(custody).includes(event.type)) {
    return err({ code: 'CUSTODY_STEP_REFUSED', from: custody, event: event.type })
  }
  return ok(after(event))
}

/** The refusal of `step` as a list, for rules that collect every reason. */
export function refusalsToStep(custody: Custody, event: CustodyEventType): readonly StepRefused[] {
  return stepsFrom(custody).includes(event) ? [] : [{ code: 'CUSTODY_STEP_REFUSED', from: custody, event }]
}

function after(event: CustodyEvent): Custody {
  switch (event.type) {
    case 'receive':
    case 'takeDown':
    case 'takeBack':
      return { kind: 'atDesk' }
    case 'shelve':
      return { kind: 'shelved', shelfId: event.shelfId, slot: event.slot }
    case 'lend':
      return { kind: 'lent', loanId: event.loanId, borrower: event.borrower, dueOn: event.dueOn }
    case 'dispatch':
      return { kind: 'dispatched', transferId: event.transferId, receiver: event.receiver }
    case 'acknowledge':
      return { kind: 'handedOver', transferId: event.transferId, receiver: event.receiver }
  }
}
