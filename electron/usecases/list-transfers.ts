import { transfersIn } from '#db/transfer/list-transfers'
import { query } from '#electron/ipc/use-case'

export const listTransfers = query('transfer.list', async (db, { state }) => [...(await transfersIn(db, state))])
