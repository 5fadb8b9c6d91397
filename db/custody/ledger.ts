import type { Act } from '#shared/accounts/act'
import { step, type Custody, type CustodyEvent } from '#shared/custody/custody'
import type { LocalDate } from '#shared/kernel/local-date'
import type { VolumeId } from '#shared/kernel/ids'
import { reading, type Writer } from '#db/tables'
import { custodyOf } from './custody-now.ts'

export type LedgerFacts = Readonly<Record<string, string | number>>

/** When it happened, and what else is known of it (seal numbers, counts); facts are shown in the history by name. */
export type Happening = { readonly occurredOn: LocalDate; readonly facts?: LedgerFacts }

/**
 * Writes one custody event to the ledger and moves the projection along with it: the only function that does either.
 * The rules have been asked before; a step the table forbids is a defect here and throws.
 */
export async function appendCustody(
  tx: Writer,
  volumeId: VolumeId,
  event: CustodyEvent,
  happening: Happening,
  act: Act,
): Promise<Custody> {
  const before = await custodyOf(reading(tx), volumeId)
  const moved = step(before, event)
  if (!moved.ok) throw new Error(`custody step ${event.type} from ${before.kind} reached the ledger`)
  const after = moved.value
  const seq = await insertEntry(tx, volumeId, event, { before, after }, happening, act)
  await project(tx, volumeId, after, happening.occurredOn, seq)
  await countSpines(tx, before, after)
  return after
}

type Move = { readonly before: Custody; readonly after: Custody }

async function insertEntry(
  tx: Writer,
  volumeId: VolumeId,
  event: CustodyEvent,
  { before, after }: Move,
  happening: Happening,
  act: Act,
): Promise<number> {
  const { insertId } = await tx
    .insertInto('ledger_entry')
    .values({
      id: act.newId(),
      kind: event.type,
      volume_id: volumeId,
      from_state: before.kind,
      from_shelf_id: before.kind === 'shelved' ? before.shelfId : null,
      from_slot: before.kind === 'shelved' ? before.slot : null,
      to_state: after.kind,
      to_shelf_id: after.kind === 'shelved' ? after.shelfId : null,
      to_slot: after.kind === 'shelved' ? after.slot : null,
      ...holding(after),
      occurred_on: happening.occurredOn,
      recorded_at: act.instant,
      act_id: act.id,
      corrects: null,
      facts: JSON.stringify(happening.facts ?? {}),
    })
    .executeTakeFirstOrThrow()
  return Number(insertId)
}

async function project(tx: Writer, volumeId: VolumeId, after: Custody, sinceOn: LocalDate, seq: number): Promise<void> {
  const now = {
    state: after.kind,
    shelf_id: after.kind === 'shelved' ? after.shelfId : null,
    slot: after.kind === 'shelved' ? after.slot : null,
    ...holding(after),
    since_on: sinceOn,
    entry_seq: seq,
  }
  await tx
    .insertInto('custody_now')
    .values({ volume_id: volumeId, ...now })
    .onConflict((conflict) => conflict.column('volume_id').doUpdateSet(now))
    .execute()
}

/** Keeps the number of spines on each shelf, so that a plan of the room never counts the room. */
async function countSpines(tx: Writer, before: Custody, after: Custody): Promise<void> {
  if (before.kind === 'shelved') await addSpines(tx, before.shelfId, -1)
  if (after.kind === 'shelved') await addSpines(tx, after.shelfId, 1)
}

async function addSpines(tx: Writer, shelfId: string, by: 1 | -1): Promise<void> {
  await tx
    .updateTable('shelf')
    .set((eb) => ({ used: eb('used', '+', by) }))
    .where('id', '=', shelfId)
    .execute()
}

function holding(custody: Custody) {
  switch (custody.kind) {
    case 'lent':
      return { holder: custody.borrower, due_on: custody.dueOn, loan_id: custody.loanId, transfer_id: null }
    case 'dispatched':
    case 'handedOver':
      return { holder: custody.receiver, due_on: null, loan_id: null, transfer_id: custody.transferId }
    case 'outside':
    case 'atDesk':
    case 'shelved':
      return { holder: null, due_on: null, loan_id: null, transfer_id: null }
  }
}
