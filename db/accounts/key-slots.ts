import type { AccountId } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/local-date'
import type { Reader, Writer } from '#db/tables'

/** The database key wrapped for one account, with the name that account signs in by. */
export type KeySlot = { readonly accountId: AccountId; readonly name: string; readonly envelope: string }

/** Sets or replaces the wrapped key of an account; the earlier one is gone with it. */
export async function putKeySlot(tx: Writer, accountId: AccountId, envelope: string, at: Instant): Promise<void> {
  await tx
    .insertInto('key_slot')
    .values({ account_id: accountId, envelope, written_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ envelope, written_at: at }))
    .execute()
}

/** The slots of all accounts that may sign in. */
export async function listKeySlots(db: Reader): Promise<readonly KeySlot[]> {
  const rows = await db
    .selectFrom('key_slot')
    .innerJoin('account', 'account.id', 'key_slot.account_id')
    .select(['account.id', 'account.name', 'key_slot.envelope'])
    .where('account.active', '=', 1)
    .execute()
  return rows.map(({ id, name, envelope }) => ({ accountId: id as AccountId, name, envelope }))
}
