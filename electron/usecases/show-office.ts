import { officeOrThrow } from '#db/office/office'
import { query } from '#electron/ipc/use-case'

export const showOffice = query('office.show', (db) => officeOrThrow(db))
