import { filePage } from '#db/archive/file-page'
import { known, query } from '#electron/ipc/use-case'

export const openArchive = query('archive.open', async (db, { archiveId }) =>
  known(await filePage(db, archiveId), '档案'),
)
