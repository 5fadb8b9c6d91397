import type { SentTo } from '#shared/ipc/contract'
import type { InstitutionId, TransferId } from '#shared/kernel/ids'
import type { TestRoom } from './a-room.ts'
import { anArchive, type TakenIn } from './people.ts'

type NewInstitution = SentTo<'agency.addInstitution'>
type Application = SentTo<'transfer.accept'>

let sequence = 0

/** Enters an institution nothing is wrong with, under a new name unless one is given. */
export async function anInstitution(
  testRoom: TestRoom,
  different: Partial<NewInstitution> = {},
): Promise<InstitutionId> {
  const { institutionId } = await testRoom.ask('clerk', 'agency.addInstitution', aNewInstitution(different))
  return institutionId
}

export function aNewInstitution(different: Partial<NewInstitution> = {}): NewInstitution {
  sequence += 1
  return {
    name: `示例市第${sequence}公共就业和人才服务中心`,
    kind: 'talentService',
    creditCode: '',
    address: '山东省示例市示例路1号',
    postcode: '264300',
    phone: '0631-0000000',
    confidentialNo: '机0005',
    mayHold: true,
    ...different,
  }
}

/** An application for a change of custodian, asked for by the person, complete today. */
export function anApplication(
  testRoom: TestRoom,
  archive: Pick<TakenIn, 'archiveId'>,
  receiverId: InstitutionId,
  different: Partial<Application> = {},
): Application {
  return {
    archiveId: archive.archiveId,
    applicant: 'person',
    reason: 'custodian',
    evidence: [
      { kind: 'requestLetter', note: '' },
      { kind: 'identityDocument', note: '' },
    ],
    receiverId,
    requestLetterNo: '示例人才调〔2026〕88号',
    requestLetterDate: testRoom.today(),
    completeOn: testRoom.today(),
    way: 'confidentialPost',
    ...different,
  }
}

export type OpenTransfer = TakenIn & { readonly transferId: TransferId; readonly receiverId: InstitutionId }

/** A transfer whose papers are complete; `archive` is a new one unless given. */
export async function anAcceptedTransfer(
  testRoom: TestRoom,
  different: Partial<Application> = {},
  archive?: TakenIn,
): Promise<OpenTransfer> {
  const sent = archive ?? (await anArchive(testRoom))
  const receiverId = await anInstitution(testRoom)
  const application = anApplication(testRoom, sent, receiverId, different)
  const { transferId } = await testRoom.ask('clerk', 'transfer.accept', application)
  return { ...sent, transferId, receiverId }
}

/** The same with its notice issued for the usual single volume of twelve pieces. */
export async function aNoticedTransfer(
  testRoom: TestRoom,
  different: Partial<Application> = {},
  archive?: TakenIn,
): Promise<OpenTransfer & { readonly noticeNo: string }> {
  const transfer = await anAcceptedTransfer(testRoom, different, archive)
  const { noticeNo } = await testRoom.ask('clerk', 'transfer.issueNotice', aNotice(transfer.transferId))
  return { ...transfer, noticeNo }
}

/** The same, sealed and gone today. */
export async function aSentTransfer(
  testRoom: TestRoom,
  different: Partial<Application> = {},
  archive?: TakenIn,
): Promise<OpenTransfer & { readonly noticeNo: string }> {
  const transfer = await aNoticedTransfer(testRoom, different, archive)
  await testRoom.ask('clerk', 'transfer.send', aSending(testRoom, transfer.transferId))
  return transfer
}

export function aNotice(
  transferId: TransferId,
  different: Partial<SentTo<'transfer.issueNotice'>> = {},
): SentTo<'transfer.issueNotice'> {
  return { transferId, originals: 1, duplicates: 0, pieces: 12, reviewer: '复核甲', ...different }
}

export function aSending(
  testRoom: TestRoom,
  transferId: TransferId,
  different: Partial<SentTo<'transfer.send'>> = {},
): SentTo<'transfer.send'> {
  return {
    transferId,
    sentOn: testRoom.today(),
    wayNo: '机2026-0117',
    sealNo: 'F-0201',
    messengers: [],
    ...different,
  }
}

export function aReceipt(
  testRoom: TestRoom,
  transferId: TransferId,
  different: Partial<SentTo<'transfer.recordReceipt'>> = {},
): SentTo<'transfer.recordReceipt'> {
  return {
    transferId,
    receivedOn: testRoom.today(),
    form: 'original',
    signedBy: '收件甲',
    difference: '',
    ...different,
  }
}
