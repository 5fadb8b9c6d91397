import type { Custody, CustodyKind } from '#shared/custody/custody'
import type { LoanId, ShelfId, TransferId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { CustodyView } from '#shared/ipc/custody-view'
import type { Reader } from '#db/tables'

export type CustodyRow = {
  readonly state: string
  readonly shelf_id: string | null
  readonly slot: number | null
  readonly holder: string | null
  readonly due_on: string | null
  readonly loan_id: string | null
  readonly transfer_id: string | null
}

/** Where a volume is now; `outside` when nothing has happened to it yet. */
export async function custodyOf(db: Reader, volumeId: VolumeId): Promise<Custody> {
  const row = await db
    .selectFrom('custody_now')
    .select(['state', 'shelf_id', 'slot', 'holder', 'due_on', 'loan_id', 'transfer_id'])
    .where('volume_id', '=', volumeId)
    .executeTakeFirst()
  return row === undefined ? { kind: 'outside' } : custodyFrom(row)
}

/** A row of the projection (or the outcome of a ledger entry) as the domain knows it. Throws when the row contradicts itself. */
export function custodyFrom(row: CustodyRow): Custody {
  switch (row.state as CustodyKind) {
    case 'outside':
      return { kind: 'outside' }
    case 'atDesk':
      return { kind: 'atDesk' }
    case 'shelved':
      return { kind: 'shelved', shelfId: present(row.shelf_id) as ShelfId, slot: present(row.slot) }
    case 'lent':
      return {
        kind: 'lent',
        loanId: present(row.loan_id) as LoanId,
        borrower: present(row.holder),
        dueOn: present(row.due_on) as LocalDate,
      }
    case 'dispatched':
      return { kind: 'dispatched', transferId: present(row.transfer_id) as TransferId, receiver: present(row.holder) }
    case 'handedOver':
      return { kind: 'handedOver', transferId: present(row.transfer_id) as TransferId, receiver: present(row.holder) }
  }
  throw new Error(`unknown custody state ${row.state}`)
}

/** The same, ready to be shown. `address` is the shelf's, without the slot. */
export function custodyViewFrom(
  row: CustodyRow & { readonly since_on: string; readonly address: string | null },
): CustodyView {
  const since = row.since_on as LocalDate
  const custody = custodyFrom(row)
  switch (custody.kind) {
    case 'outside':
      return { kind: 'outside' }
    case 'atDesk':
      return { kind: 'atDesk', since }
    case 'shelved':
      return { kind: 'shelved', address: `${present(row.address)}-${custody.slot}`, since }
    case 'lent':
      return { kind: 'lent', borrower: custody.borrower, dueOn: custody.dueOn, since }
    case 'dispatched':
    case 'handedOver':
      return { kind: custody.kind, receiver: custody.receiver, since }
  }
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('the custody row contradicts its state')
  return value
}
