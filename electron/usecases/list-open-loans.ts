import { openLoans } from '#db/lending/loans'
import { query } from '#electron/ipc/use-case'

export const listOpenLoans = query('lending.open', (db) => openLoans(db))
