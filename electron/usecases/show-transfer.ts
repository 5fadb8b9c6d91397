import { countsOf } from '#shared/transfer/notice-rules'
import { findInstitution } from '#db/agency/institutions'
import { findTransferSubject, volumesToSend } from '#db/transfer/subject'
import { evidenceOf, findTransfer } from '#db/transfer/transfers'
import { known, query } from '#electron/ipc/use-case'

export const showTransfer = query('transfer.show', async (db, { transferId }) => {
  const transfer = known(await findTransfer(db, transferId), '转递')
  const { archiveId } = transfer
  const { archiveNo, name } = known(await findTransferSubject(db, archiveId), '档案')
  const receiver = known(await findInstitution(db, transfer.receiverId), '单位')
  const volumes = await volumesToSend(db, archiveId)
  return {
    transferId,
    archiveId,
    archiveNo,
    name,
    receiver: receiver.name,
    receiverDetail: receiver,
    reason: transfer.reason,
    state: transfer.state,
    dueOn: transfer.dueOn,
    noticeNo: transfer.noticeNo,
    wayNo: transfer.wayNo,
    sentOn: transfer.sentOn,
    applicant: transfer.applicant,
    evidence: [...(await evidenceOf(db, transferId))],
    requestLetterNo: transfer.requestLetterNo,
    completeOn: transfer.completeOn,
    way: transfer.way,
    paperId: transfer.paperId,
    ...countsOf(volumes),
  }
})
