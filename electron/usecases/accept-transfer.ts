import { refusalsToTransfer } from '#shared/transfer/acceptance'
import { TRANSFER_REASON_NAMES } from '#shared/transfer/reasons'
import { sendBy } from '#shared/transfer/terms'
import { WAY_NAMES } from '#shared/transfer/ways'
import { findInstitution } from '#db/agency/institutions'
import { appendCase } from '#db/custody/case-entries'
import { officeOrThrow } from '#db/office/office'
import { findTransferSubject, volumesToSend } from '#db/transfer/subject'
import { insertTransfer, openTransferOf } from '#db/transfer/transfers'
import { command, known } from '#electron/ipc/use-case'

export const acceptTransfer = command('transfer.accept', {
  gather: async (db, { archiveId, receiverId }, { today }) => {
    const subject = known(await findTransferSubject(db, archiveId), '档案')
    const volumes = await volumesToSend(db, archiveId)
    return {
      today,
      office: await officeOrThrow(db),
      ...subject,
      volumes: volumes.map(({ custody }) => custody),
      receiver: known(await findInstitution(db, receiverId), '单位'),
      open: await openTransferOf(db, archiveId),
    }
  },
  decide: refusalsToTransfer,
  record: async (tx, { today, receiver }, input, act) => {
    const dueOn = sendBy(input.completeOn)
    const transferId = await insertTransfer(
      tx,
      { ...input, requestLetterNo: input.requestLetterNo.trim(), sendBy: dueOn },
      act,
    )
    const facts = {
      转递原因: TRANSFER_REASON_NAMES[input.reason],
      转往单位: receiver.name,
      转递方式: WAY_NAMES[input.way],
      手续齐全: input.completeOn,
      最迟寄出: dueOn,
    }
    const event = { kind: 'transferAccepted', caseId: transferId, paperId: null, occurredOn: today, facts }
    await appendCase(tx, input.archiveId, event, act)
    return { transferId, dueOn }
  },
})
