import { auditBefore } from '#db/audit/recent'
import { query } from '#electron/ipc/use-case'

export const listAudit = query('audit.recent', (db, { beforeSeq }) => auditBefore(db, beforeSeq))
