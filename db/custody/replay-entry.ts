import { STEPS, type CustodyEventType, type CustodyKind } from '#shared/custody/custody'
import type { LedgerDifference } from './ledger-findings.ts'

/** A ledger entry as the rebuilding reads it. */
export type EntryRow = {
  readonly seq: number
  readonly kind: string
  readonly volume_id: string
  readonly from_state: string
  readonly from_shelf_id: string | null
  readonly from_slot: number | null
  readonly to_state: string
  readonly to_shelf_id: string | null
  readonly to_slot: number | null
  readonly holder: string | null
  readonly due_on: string | null
  readonly loan_id: string | null
  readonly transfer_id: string | null
  readonly occurred_on: string
}

/** Where the entries read so far leave a volume; the columns are those of custody_now. */
export type Reached = {
  readonly state: string
  readonly shelf_id: string | null
  readonly slot: number | null
  readonly holder: string | null
  readonly due_on: string | null
  readonly loan_id: string | null
  readonly transfer_id: string | null
  readonly since_on: string
  readonly entry_seq: number
}

export const NOWHERE: Reached = {
  state: 'outside',
  shelf_id: null,
  slot: null,
  holder: null,
  due_on: null,
  loan_id: null,
  transfer_id: null,
  since_on: '',
  entry_seq: 0,
}

// Written down a second time on purpose: the rebuilding shares the table of allowed steps and nothing else with what it checks.
const LEADS_TO: Readonly<Record<CustodyEventType, CustodyKind>> = {
  receive: 'atDesk',
  shelve: 'shelved',
  takeDown: 'atDesk',
  lend: 'lent',
  takeBack: 'atDesk',
  dispatch: 'dispatched',
  acknowledge: 'handedOver',
}

/** What is wrong with an entry that follows `before`. The rebuilding goes on from what the entry says, so one fault is told once. */
export function wrongsOf(before: Reached, entry: EntryRow): readonly LedgerDifference[] {
  const { volume_id: volumeId, seq, kind: event } = entry
  const reached = placeText(before.state, before.shelf_id, before.slot)
  const from = placeText(entry.from_state, entry.from_shelf_id, entry.from_slot)
  const wrongs: LedgerDifference[] = []
  if (reached !== from) wrongs.push({ kind: 'chainBroken', volumeId, seq, reached, stated: from })
  if (!isAllowed(before.state, event)) wrongs.push({ kind: 'stepIllegal', volumeId, seq, event, from: before.state })
  if (!isOutcome(before, entry)) {
    wrongs.push({ kind: 'outcomeWrong', volumeId, seq, event, stated: stateText(after(entry)) })
  }
  return wrongs
}

export function after(entry: EntryRow): Reached {
  return {
    state: entry.to_state,
    shelf_id: entry.to_shelf_id,
    slot: entry.to_slot,
    holder: entry.holder,
    due_on: entry.due_on,
    loan_id: entry.loan_id,
    transfer_id: entry.transfer_id,
    since_on: entry.occurred_on,
    entry_seq: entry.seq,
  }
}

/** Every column of a state in one line, for comparing and for telling. */
export function stateText(state: Reached): string {
  const { shelf_id, slot, holder, due_on, loan_id, transfer_id, since_on, entry_seq } = state
  return JSON.stringify([state.state, shelf_id, slot, holder, due_on, loan_id, transfer_id, since_on, entry_seq])
}

function placeText(state: string, shelfId: string | null, slot: number | null): string {
  return JSON.stringify([state, shelfId, slot])
}

function isAllowed(state: string, event: string): boolean {
  const allowed: Readonly<Record<string, readonly string[]>> = STEPS
  return Object.hasOwn(allowed, state) && (allowed[state]?.includes(event) ?? false)
}

/** Whether an entry ends in the state of its event, with the facts of that state and no others. */
function isOutcome(before: Reached, entry: EntryRow): boolean {
  const leadsTo: Readonly<Record<string, string>> = LEADS_TO
  const { to_state: state, holder, transfer_id: transferId } = entry
  const shelved = state === 'shelved'
  const lent = state === 'lent'
  const away = state === 'dispatched' || state === 'handedOver'
  return (
    Object.hasOwn(leadsTo, entry.kind) &&
    leadsTo[entry.kind] === state &&
    (entry.to_shelf_id !== null) === shelved &&
    (entry.to_slot !== null) === shelved &&
    (holder !== null) === (lent || away) &&
    (entry.due_on !== null) === lent &&
    (entry.loan_id !== null) === lent &&
    (transferId !== null) === away &&
    (state !== 'handedOver' || (transferId === before.transfer_id && holder === before.holder))
  )
}
