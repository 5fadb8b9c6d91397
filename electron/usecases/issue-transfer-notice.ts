import type { Act } from '#shared/accounts/act'
import type { Office } from '#shared/agency/office'
import type { ReceivedBy } from '#shared/ipc/contract'
import type { TransferNoticeFacts } from '#shared/papers/notice-facts'
import { aboutOf, refusalsToPrint } from '#shared/papers/paper'
import { noticeNoOf, receiptCodeOf, refusalsToIssueNotice } from '#shared/transfer/notice-rules'
import { RETURN_WITHIN_DAYS } from '#shared/transfer/terms'
import { findInstitution } from '#db/agency/institutions'
import { appendCase } from '#db/custody/case-entries'
import { takeNumber } from '#db/numbers'
import { officeOrThrow } from '#db/office/office'
import { insertPaper } from '#db/papers/papers'
import { findTransferSubject, volumesToSend, type TransferSubject } from '#db/transfer/subject'
import { evidenceOf, findTransfer, markNoticed, type Evidence, type Transfer } from '#db/transfer/transfers'
import { command, known } from '#electron/ipc/use-case'
import { issuedPdf } from '#electron/papers/issued-papers'

/** Stands for the number not taken yet while the characters are tried: it has every digit. */
const ANY_NUMBER = 1_234_567_890

type Noticed = {
  readonly office: Office
  readonly transfer: Transfer
  readonly subject: TransferSubject
  readonly evidence: readonly Evidence[]
  readonly receiver: { readonly name: string }
}

export const issueTransferNotice = command('transfer.issueNotice', {
  gather: async (db, input, act, { covers }) => {
    const transfer = known(await findTransfer(db, input.transferId), '转递')
    const noticed: Noticed = {
      office: await officeOrThrow(db),
      transfer,
      subject: known(await findTransferSubject(db, transfer.archiveId), '档案'),
      evidence: await evidenceOf(db, input.transferId),
      receiver: known(await findInstitution(db, transfer.receiverId), '单位'),
    }
    const tried = factsOf(noticed, input, act, ANY_NUMBER)
    return {
      noticed,
      state: transfer.state,
      volumes: await volumesToSend(db, transfer.archiveId),
      unprintable: refusalsToPrint({ kind: 'transferNotice', facts: tried }, covers),
    }
  },
  decide: (facts, input) => [...refusalsToIssueNotice(facts, input), ...facts.unprintable],
  record: async (tx, { noticed }, input, act) => {
    const number = await takeNumber(tx, `notice/${yearOf(act)}`)
    const facts = factsOf(noticed, input, act, number)
    const { archiveId } = noticed.transfer
    const { noticeNo } = facts
    const paper = { kind: 'transferNotice', facts } as const
    const paperId = await insertPaper(
      tx,
      { ...paper, number: noticeNo, issuedOn: act.today, about: aboutOf(paper), archiveIds: [archiveId] },
      act,
    )
    await markNoticed(tx, input.transferId, { noticeNo, paperId })
    const event = {
      kind: 'noticeIssued',
      caseId: input.transferId,
      paperId,
      occurredOn: act.today,
      facts: {
        通知单号: noticeNo,
        转往单位: noticed.receiver.name,
        正本: input.originals,
        副本: input.duplicates,
        材料: input.pieces,
        复核: input.reviewer,
      },
    }
    await appendCase(tx, archiveId, event, act)
    return { paperId, noticeNo }
  },
  after: async (room, { paperId }) => {
    await issuedPdf(room, paperId)
  },
})

function factsOf(
  { office, transfer, subject, evidence, receiver }: Noticed,
  input: ReceivedBy<'transfer.issueNotice'>,
  act: Act,
  number: number,
): TransferNoticeFacts {
  return {
    office,
    noticeNo: noticeNoOf(office, yearOf(act), number),
    receiptCode: receiptCodeOf(yearOf(act), number),
    receiver: { name: receiver.name },
    people: [
      {
        name: subject.name,
        archiveNo: subject.archiveNo,
        formerPost: subject.employer,
        reason: transfer.reason,
        requestLetterNo: transfer.requestLetterNo,
        evidence: evidence.map(({ kind }) => kind),
        originals: input.originals,
        duplicates: input.duplicates,
        pieces: input.pieces,
      },
    ],
    way: transfer.way,
    wayNo: '',
    handler: act.accountName,
    reviewer: input.reviewer,
    returnWithinDays: RETURN_WITHIN_DAYS,
    listPages: null,
    sealedItems: null,
    issuedOn: act.today,
  }
}

function yearOf({ today }: Act): string {
  return today.slice(0, 4)
}
