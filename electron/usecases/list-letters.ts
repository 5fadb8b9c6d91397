import { newestLetters } from '#db/lending/list-letters'
import { query } from '#electron/ipc/use-case'

export const listLetters = query('lending.letters', (db, { openOnly }) => newestLetters(db, openOnly))
