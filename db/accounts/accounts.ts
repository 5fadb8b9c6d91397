import type { Role } from '#shared/accounts/roles'
import type { AccountId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Reader, Writer } from '#db/tables'

export type AccountRecord = {
  readonly id: AccountId
  readonly name: string
  readonly personName: string
  readonly roles: readonly Role[]
  readonly createdOn: LocalDate
  readonly active: boolean
}

type NewAccount = Omit<AccountRecord, 'active'>

export async function insertAccount(tx: Writer, account: NewAccount): Promise<void> {
  await tx
    .insertInto('account')
    .values({ id: account.id, name: account.name, person_name: account.personName, created_on: account.createdOn })
    .execute()
  await tx
    .insertInto('account_role')
    .values(account.roles.map((role) => ({ account_id: account.id, role })))
    .execute()
}

/** Every account, in the order they were created. */
export async function listAccounts(db: Reader): Promise<readonly AccountRecord[]> {
  const rows = await db.selectFrom('account').selectAll().orderBy('created_on').orderBy('id').execute()
  const roles = await db.selectFrom('account_role').selectAll().execute()
  return rows.map((row) => ({
    id: row.id as AccountId,
    name: row.name,
    personName: row.person_name,
    roles: roles.filter((held) => held.account_id === row.id).map((held) => held.role as Role),
    createdOn: row.created_on as LocalDate,
    active: row.active === 1,
  }))
}
