import { samePeople } from '#db/search/same-people'
import { query } from '#electron/ipc/use-case'

export const findSamePerson = query('intake.samePerson', (db, { name, documentNo }) => samePeople(db, name, documentNo))
