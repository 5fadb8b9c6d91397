import type { PaperId, VolumeId } from '#shared/kernel/ids'
import { addDays } from '#shared/kernel/local-date'
import { NEXT_CUSTODIAN } from './demo-office.ts'
import { daysAgo } from './demo-calendar.ts'
import { ask, type DemoDesk, type DemoFile } from './demo-desk.ts'
import { lendOnLetter, pensionRequest } from './demo-lending.ts'

/** One line of what the demonstration did, in order. */
export type DemoStep = { readonly what: string; readonly paperId: PaperId | null }

/** Days before today on which each step of the one whole life happens. */
const LENT = 43
const RETURNED = 25
const APPLIED = 22
const SENT = 19
const RECEIPT = 13

/** One file on its whole way: asked for, lent, back, shelved again, away to another institution, acknowledged. */
export async function walkOneLife(desk: DemoDesk, file: DemoFile): Promise<readonly DemoStep[]> {
  return [...(await lendAndTakeBack(desk, file)), ...(await transferOut(desk, file))]
}

async function lendAndTakeBack(desk: DemoDesk, file: DemoFile): Promise<readonly DemoStep[]> {
  desk.turnTo(daysAgo(desk, LENT))
  const request = pensionRequest(daysAgo(desk, LENT), [file])
  const sample = await ask(desk, 'lending.printSample', { request, contactPhone: '0631-0000002' })
  const { loan, registerNo } = await lendOnLetter(desk, request, file, {
    letterNo: '威环社保函〔2026〕31号',
    sealNo: 'F-0001',
  })
  desk.turnTo(daysAgo(desk, RETURNED))
  await ask(desk, 'lending.takeBack', {
    loanId: loan.loanId,
    returnedOn: daysAgo(desk, RETURNED),
    sealIntact: true,
    openers: ['林晓', '周岩'],
    pieces: file.pieces,
    pages: file.pages,
    difference: '',
    newSealNo: 'F-0101',
  })
  const address = await shelveNext(desk, file.volumeId)
  return [
    { what: `借档函样表 printed for ${file.name} (${file.archiveNo})`, paperId: sample.paperId },
    { what: `stamped letter entered as ${registerNo}`, paperId: null },
    { what: `lent under seal F-0001`, paperId: loan.paperId },
    {
      what: `taken back, seal intact, ${file.pieces} pieces counted, sealed again as F-0101, shelved at ${address}`,
      paperId: null,
    },
  ]
}

async function transferOut(desk: DemoDesk, file: DemoFile): Promise<readonly DemoStep[]> {
  desk.turnTo(daysAgo(desk, APPLIED))
  const transfer = await acceptTransfer(desk, file, APPLIED)
  const notice = await ask(desk, 'transfer.issueNotice', {
    transferId: transfer.transferId,
    originals: 1,
    duplicates: 0,
    pieces: file.pieces,
    reviewer: '林晓',
  })
  desk.turnTo(daysAgo(desk, SENT))
  await ask(desk, 'transfer.send', {
    transferId: transfer.transferId,
    sentOn: daysAgo(desk, SENT),
    wayNo: '演机2026-0117',
    sealNo: 'F-0201',
    messengers: [],
  })
  desk.turnTo(daysAgo(desk, RECEIPT))
  await ask(desk, 'transfer.recordReceipt', {
    transferId: transfer.transferId,
    receivedOn: daysAgo(desk, RECEIPT),
    form: 'original',
    signedBy: '孙立',
    difference: '',
  })
  return [
    { what: `transfer accepted, to be sent by ${transfer.dueOn}`, paperId: null },
    { what: `转递通知单 ${notice.noticeNo}`, paperId: notice.paperId },
    { what: 'sent by 机要通信 演机2026-0117', paperId: null },
    { what: 'receipt recorded, closed', paperId: null },
  ]
}

/** Accepts a change of custodian asked for by the person, its papers complete `days` days before today. */
export async function acceptTransfer(desk: DemoDesk, file: DemoFile, days: number) {
  const [receiver] = await ask(desk, 'agency.institutions', { words: NEXT_CUSTODIAN })
  if (receiver === undefined) throw new Error(`${NEXT_CUSTODIAN} is not in the directory`)
  const completeOn = daysAgo(desk, days)
  return ask(desk, 'transfer.accept', {
    archiveId: file.archiveId,
    applicant: 'person',
    reason: 'custodian',
    evidence: [
      { kind: 'requestLetter', note: '' },
      { kind: 'identityDocument', note: '' },
    ],
    receiverId: receiver.id,
    requestLetterNo: '荣人才调〔2026〕88号',
    requestLetterDate: addDays(completeOn, -4),
    completeOn,
    way: 'confidentialPost',
  })
}

/** Puts a volume on the next free slot and answers its address. */
export async function shelveNext(desk: DemoDesk, volumeId: VolumeId): Promise<string> {
  const place = await ask(desk, 'shelving.suggest', { volumeId })
  if (place === null) throw new Error('the room is full')
  const { address } = await ask(desk, 'shelving.shelve', { volumeId, address: `${place.address}-${place.slot}` })
  return address
}
