import type { SentTo } from '#shared/ipc/contract'
import type { ArchiveId, VolumeId } from '#shared/kernel/ids'
import { checkDigit } from '#shared/person/id-number'
import type { TestRoom } from './a-room.ts'

type Accept = SentTo<'intake.accept'>

export type TakenIn = { readonly archiveId: ArchiveId; readonly volumeId: VolumeId; readonly archiveNo: string }

/** What a test wants different of the usual arrival; everything left out is invented. */
export type Different = Partial<Omit<Accept, 'arrival' | 'person'>> & {
  readonly arrival?: Partial<Accept['arrival']>
  readonly person?: Partial<Accept['person']>
}

/** Takes a file in at the real counter: a new invented person, sealed, by confidential post, today. */
export async function anArchive(testRoom: TestRoom, different: Different = {}): Promise<TakenIn> {
  const { archiveId, volumeId, archiveNo } = await testRoom.ask(
    'clerk',
    'intake.accept',
    anArrival(testRoom, different),
  )
  return { archiveId, volumeId, archiveNo }
}

/** The input of an arrival nothing is wrong with, as the form would send it. */
export function anArrival(testRoom: Pick<TestRoom, 'today'>, different: Different = {}): Accept {
  const { arrival, person, ...rest } = different
  const invented = inventPerson()
  return {
    arrival: {
      arrivedOn: testRoom.today(),
      way: 'confidentialPost',
      wayNo: '机20260001',
      messengers: [],
      sender: '山东省荣成市公共就业和人才服务中心',
      senderKind: 'talentService',
      noticeNo: '荣人才转〔2026〕0012号',
      seal: 'intact',
      sealStamped: true,
      ...arrival,
    },
    person: { ...invented, ...person },
    custodyForm: 'individual',
    identityMatches: true,
    knownPersonId: null,
    pieces: 12,
    pages: 48,
    missing: '',
    ...rest,
  }
}

/** A resident number with the right check digit, different at each call; nobody's, as its division was never given out. */
export function anIdNumber(bornOn = '1990-01-01', sequence = nextSequence()): string {
  const seventeen = `371098${bornOn.replaceAll('-', '')}${String(sequence % 1000).padStart(3, '0')}`
  return seventeen + checkDigit(seventeen)
}

const SURNAMES = ['丛', '于', '毕', '鞠', '隋', '邹', '曲', '姜', '苗', '宋']
const GIVEN = ['海宁', '文静', '建国', '晓东', '春燕', '志强', '立新', '雅琴', '浩然', '思远']
const FIRST_DAY = Date.parse('1970-01-01')
const DAY = 86_400_000

let sequence = 0

function nextSequence(): number {
  sequence += 1
  return sequence
}

/** Another person at each call: the birth day counts them, so that no two share a number. */
function inventPerson(): Accept['person'] {
  const index = nextSequence()
  const bornOn = new Date(FIRST_DAY + (index % 10_000) * DAY).toISOString().slice(0, 10)
  return {
    name: `${SURNAMES[index % 10] ?? ''}${GIVEN[Math.floor(index / 10) % 10] ?? ''}`,
    formerNames: [],
    documentKind: 'residentId',
    documentNo: anIdNumber(bornOn, 2 * index),
    documentDoubtful: false,
    sex: '2',
    bornOn,
    category: 'nonPublicEmployee',
    standing: 'cadre',
    employer: '威海示例渔具有限公司',
    employerCreditCode: '',
    householdDivision: '371002',
    phone: `1200631${String(index % 10_000).padStart(4, '0')}`,
  }
}
