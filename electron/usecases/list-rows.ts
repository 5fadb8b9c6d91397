import { rowsInOrder } from '#db/shelving/shelves'
import { query } from '#electron/ipc/use-case'

export const listRows = query('shelving.rows', (db) => rowsInOrder(db))
