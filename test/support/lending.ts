import type { SentTo } from '#shared/ipc/contract'
import { addDays } from '#shared/kernel/local-date'
import type { LetterId, LoanId, PaperId } from '#shared/kernel/ids'
import type { TestRoom } from './a-room.ts'
import { anArchive, anIdNumber, type TakenIn } from './people.ts'

type Request = SentTo<'lending.printSample'>['request']
type Register = SentTo<'lending.registerLetter'>
type Lend = SentTo<'lending.lend'>
type TakeBack = SentTo<'lending.takeBack'>

let sequence = 0

function next(): string {
  sequence += 1
  return String(sequence).padStart(4, '0')
}

/** What a pension office asks for when nothing is wrong: two people sent, two weeks. */
export function aRequest(
  testRoom: Pick<TestRoom, 'today'>,
  archives: readonly Pick<TakenIn, 'archiveId'>[],
  different: Partial<Request> = {},
): Request {
  return {
    unitName: '威海市示例社会保险服务中心',
    unitKind: 'socialSecurity',
    unitCreditCode: '',
    purpose: 'pension',
    scope: '出生时间、参加工作时间的有关材料',
    archiveIds: archives.map(({ archiveId }) => archiveId),
    handlers: [
      { name: '王示例', documentKind: 'residentId', documentNo: anIdNumber('1985-03-12'), partyMember: true },
      { name: '李示例', documentKind: 'residentId', documentNo: anIdNumber('1990-05-21'), partyMember: false },
    ],
    wishedUntil: addDays(testRoom.today(), 14),
    ...different,
  }
}

/** The stamped original of such a request as it is entered, dated today under a new number. */
export function aLetterFor(
  testRoom: Pick<TestRoom, 'today'>,
  request: Request,
  different: Partial<Register> = {},
): Register {
  return {
    request,
    letterNo: `威示社保函〔2026〕${next()}号`,
    letterDate: testRoom.today(),
    stamped: true,
    scanFileId: null,
    ...different,
  }
}

export async function aRegisteredLetter(
  testRoom: TestRoom,
  archives: readonly Pick<TakenIn, 'archiveId'>[],
  different: Partial<Request> = {},
): Promise<{ readonly letterId: LetterId; readonly registerNo: string }> {
  const request = aRequest(testRoom, archives, different)
  return testRoom.ask('clerk', 'lending.registerLetter', aLetterFor(testRoom, request))
}

/** Lending the volume as it was taken in, under a new seal, for a week. */
export function lendingOf(
  testRoom: Pick<TestRoom, 'today'>,
  letterId: LetterId,
  { volumeId }: Pick<TakenIn, 'volumeId'>,
  different: Partial<Lend> = {},
): Lend {
  return {
    letterId,
    volumeId,
    sealNo: `封${next()}`,
    pieces: 12,
    pages: 48,
    dueOn: addDays(testRoom.today(), 7),
    ...different,
  }
}

export type Loaned = TakenIn & {
  readonly letterId: LetterId
  readonly loanId: LoanId
  readonly paperId: PaperId
  readonly sealNo: string
}

/** A volume out on a registered letter; `archive` is a new one unless given. */
export async function aLoan(testRoom: TestRoom, different: Partial<Lend> = {}, archive?: TakenIn): Promise<Loaned> {
  const lent = archive ?? (await anArchive(testRoom))
  const { letterId } = await aRegisteredLetter(testRoom, [lent])
  const input = lendingOf(testRoom, letterId, lent, different)
  const { loanId, paperId } = await testRoom.ask('clerk', 'lending.lend', input)
  return { ...lent, letterId, loanId, paperId, sealNo: input.sealNo }
}

/** A return today that nothing is wrong with: seal intact, everything there, sealed again under a new number. */
export function returnOf(
  testRoom: Pick<TestRoom, 'today'>,
  { loanId }: Pick<Loaned, 'loanId'>,
  different: Partial<TakeBack> = {},
): TakeBack {
  return {
    loanId,
    returnedOn: testRoom.today(),
    sealIntact: true,
    openers: ['毕甲', '鞠乙'],
    pieces: 12,
    pages: 48,
    difference: '',
    newSealNo: `新${next()}`,
    ...different,
  }
}
