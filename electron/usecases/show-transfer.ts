import { countsOf } from '#shared/transfer/notice-rules'
import { findInstitution } from '#db/agency/institutions'
import { findTransferSubject, volumesToSend } from '#db/transfer/subject'
import { evidenceOf, findTransfer } from '#db/transfer/transfers'
import { known, query } from '#electron/ipc/use-case'

export const showTransfer = query('transfer.show', async (db, { transferId }) => {
  const transfer = known(await findTransfer(db, transferId), '转递')
  const { archiveId, receiverId, noticedOn: _, ...shown } = transfer
  const { archiveNo, name } = known(await findTransferSubject(db, archiveId), '档案')
  const receiver = known(await findInstitution(db, receiverId), '单位')
  const volumes = await volumesToSend(db, archiveId)
  return {
    ...shown,
    transferId,
    archiveId,
    archiveNo,
    name,
    receiver: receiver.name,
    receiverDetail: receiver,
    evidence: [...(await evidenceOf(db, transferId))],
    volumes: volumes.length,
    pieces: countsOf(volumes).pieces,
  }
})
