import type { ReceivedBy } from '#shared/ipc/contract'
import { refusalsToSend } from '#shared/transfer/sending'
import { receiptBy } from '#shared/transfer/terms'
import { WAY_NAMES } from '#shared/transfer/ways'
import { findInstitution } from '#db/agency/institutions'
import { appendCustody, type LedgerFacts } from '#db/custody/ledger'
import { findPerson } from '#db/person/people'
import { findTransferSubject, volumesToSend } from '#db/transfer/subject'
import { findTransfer, markSent, type Transfer } from '#db/transfer/transfers'
import { command, known } from '#electron/ipc/use-case'

export const sendTransfer = command('transfer.send', {
  gather: async (db, { transferId }, { today }) => {
    const transfer = known(await findTransfer(db, transferId), '转递')
    const { personId } = known(await findTransferSubject(db, transfer.archiveId), '档案')
    const { name, formerNames, documentNos } = known(await findPerson(db, personId), '人员')
    return {
      today,
      transfer,
      state: transfer.state,
      way: transfer.way,
      noticedOn: transfer.noticedOn,
      volumes: await volumesToSend(db, transfer.archiveId),
      person: { names: [name, ...formerNames], documentNos },
      receiver: known(await findInstitution(db, transfer.receiverId), '单位').name,
    }
  },
  decide: refusalsToSend,
  record: async (tx, { transfer, volumes, receiver }, input, act) => {
    const { transferId, sentOn } = input
    await markSent(tx, transferId, { ...input, receiptBy: receiptBy(sentOn) })
    const happening = { occurredOn: sentOn, facts: factsOf(transfer, input) }
    for (const { id } of volumes) {
      await appendCustody(tx, id, { type: 'dispatch', transferId, receiver }, happening, act)
    }
    return {}
  },
})

/** What the history tells of the dispatch. Messengers by name only. */
function factsOf({ way, noticeNo }: Transfer, input: ReceivedBy<'transfer.send'>): LedgerFacts {
  const messengers = input.messengers.map(({ name }) => name).join('、')
  return {
    通知单号: noticeNo,
    转递方式: WAY_NAMES[way],
    [way === 'messenger' ? '介绍信号' : '编号']: input.wayNo,
    封条号: input.sealNo,
    ...(messengers === '' ? {} : { 送取人: messengers }),
  }
}
