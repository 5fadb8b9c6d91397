import { waysFor } from '#shared/transfer/way-rules'
import { findInstitution } from '#db/agency/institutions'
import { findTransferSubject } from '#db/transfer/subject'
import { known, query } from '#electron/ipc/use-case'

export const listWays = query('transfer.ways', async (db, { archiveId, receiverId }) => {
  const subject = known(await findTransferSubject(db, archiveId), '档案')
  const receiver = known(await findInstitution(db, receiverId), '单位')
  return [...waysFor({ ...subject, receiver })]
})
