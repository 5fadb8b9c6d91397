import type { ReceivedBy } from '#shared/ipc/contract'
import { RECEIPT_FORM_NAMES } from '#shared/transfer/receipt-forms'
import { refusalsToRecordReceipt } from '#shared/transfer/receipt-rules'
import { findInstitution } from '#db/agency/institutions'
import { appendCustody, type LedgerFacts } from '#db/custody/ledger'
import { volumesToSend } from '#db/transfer/subject'
import { findTransfer, markClosed } from '#db/transfer/transfers'
import { command, known } from '#electron/ipc/use-case'

export const recordTransferReceipt = command('transfer.recordReceipt', {
  gather: async (db, { transferId }, { today }) => {
    const transfer = known(await findTransfer(db, transferId), '转递')
    const sent = await volumesToSend(db, transfer.archiveId)
    return {
      today,
      state: transfer.state,
      sentOn: transfer.sentOn,
      volumes: sent.map(({ custody }) => custody),
      volumeIds: sent.map(({ id }) => id),
      receiver: known(await findInstitution(db, transfer.receiverId), '单位').name,
    }
  },
  decide: refusalsToRecordReceipt,
  record: async (tx, { volumeIds, receiver }, input, act) => {
    const { transferId, receivedOn } = input
    await markClosed(tx, transferId, input)
    const happening = { occurredOn: receivedOn, facts: factsOf(input) }
    for (const volumeId of volumeIds) {
      await appendCustody(tx, volumeId, { type: 'acknowledge', transferId, receiver }, happening, act)
    }
    return {}
  },
})

function factsOf({ form, signedBy, difference }: ReceivedBy<'transfer.recordReceipt'>): LedgerFacts {
  return {
    回执形式: RECEIPT_FORM_NAMES[form],
    ...(signedBy === '' ? {} : { 签收人: signedBy }),
    ...(difference === '' ? {} : { 差异: difference }),
  }
}
