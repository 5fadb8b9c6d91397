import { newestPapers } from '#db/papers/list-papers'
import { query } from '#electron/ipc/use-case'

export const listPapers = query('papers.list', (db, { kind }) => newestPapers(db, kind))
