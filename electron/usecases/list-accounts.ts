import { listAccounts as readAccounts } from '#db/accounts/accounts'
import { query } from '#electron/ipc/use-case'

export const listAccounts = query('accounts.list', async (db) => {
  const accounts = await readAccounts(db)
  return accounts.map((account) => ({ ...account, roles: [...account.roles] }))
})
