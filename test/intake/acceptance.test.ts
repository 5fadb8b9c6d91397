import { expect, test } from 'vitest'
import { refusalsToAccept, type Acceptance, type AcceptanceFacts } from '#shared/intake/acceptance'
import type { LocalDate } from '#shared/kernel/local-date'
import { anIdNumber } from '#test/support/people'

const TODAY = '2026-11-23' as LocalDate
const FACTS: AcceptanceFacts = { today: TODAY, held: [], recordedStanding: null }
const NUMBER = anIdNumber('1990-01-01', 124)

const RIGHT: Acceptance = {
  arrival: {
    arrivedOn: TODAY,
    way: 'confidentialPost',
    wayNo: '机0001',
    messengers: [],
    seal: 'intact',
    sealStamped: true,
  },
  person: {
    name: '丛海宁',
    documentKind: 'residentId',
    documentNo: NUMBER,
    documentDoubtful: false,
    sex: '2',
    bornOn: '1990-01-01',
    category: 'nonPublicEmployee',
    standing: 'cadre',
    employer: '威海示例渔具有限公司',
    employerCreditCode: '',
  },
  custodyForm: 'individual',
  identityMatches: true,
  pieces: 12,
}

type Change = {
  readonly arrival?: Partial<Acceptance['arrival']>
  readonly person?: Partial<Acceptance['person']>
  readonly rest?: Partial<Omit<Acceptance, 'arrival' | 'person'>>
  readonly facts?: Partial<AcceptanceFacts>
}

function codesOf({ arrival, person, rest, facts }: Change): readonly string[] {
  const stated = {
    ...RIGHT,
    ...rest,
    arrival: { ...RIGHT.arrival, ...arrival },
    person: { ...RIGHT.person, ...person },
  }
  return refusalsToAccept({ ...FACTS, ...facts }, stated).map(({ code }) => code)
}

const A = { name: '毕一', documentNo: '' }
const B = { name: '毕二', documentNo: '' }
const ITSELF = { name: '丛海宁', documentNo: NUMBER }

test('a sealed file by confidential post is taken in', () => {
  expect(codesOf({})).toEqual([])
})

test.each<readonly [string, Change, readonly string[]]>([
  ['in the hands of the person', { arrival: { way: 'broughtByPerson' } }, ['BROUGHT_BY_PERSON']],
  ['with a broken seal', { arrival: { seal: 'broken' } }, ['SEAL_NOT_INTACT']],
  [
    'unsealed, whatever is said of the stamp',
    { arrival: { seal: 'missing', sealStamped: false } },
    ['SEAL_NOT_INTACT'],
  ],
  ['sealed without a stamp', { arrival: { sealStamped: false } }, ['SEAL_UNSTAMPED']],
  ['with the papers of somebody else', { rest: { identityMatches: false } }, ['IDENTITY_DIFFERS']],
  ['by post without a number', { arrival: { wayNo: ' ' } }, ['WAY_NO_MISSING']],
  ['by EMS without a number', { arrival: { way: 'ems', wayNo: '' } }, ['WAY_NO_MISSING']],
  ['by courier without a number', { arrival: { way: 'confidentialCourier', wayNo: '' } }, ['WAY_NO_MISSING']],
  ['by messengers nobody named', { arrival: { way: 'messenger' } }, ['MESSENGERS_INCOMPLETE']],
  ['by one messenger', { arrival: { way: 'messenger', messengers: [A] } }, ['MESSENGERS_INCOMPLETE']],
  ['by two messengers, no number needed', { arrival: { way: 'messenger', wayNo: '', messengers: [A, B] } }, []],
  ['by the person as a messenger', { arrival: { way: 'messenger', messengers: [A, ITSELF] } }, ['MESSENGER_IS_PERSON']],
  [
    'by a messenger of the same name without a number',
    { arrival: { way: 'messenger', messengers: [A, { ...ITSELF, documentNo: '' }] } },
    ['MESSENGER_IS_PERSON'],
  ],
  [
    'by a messenger of another name with the same number',
    { arrival: { way: 'messenger', messengers: [A, { ...B, documentNo: NUMBER }] } },
    ['MESSENGER_IS_PERSON'],
  ],
  [
    'by a namesake with a number of their own',
    { arrival: { way: 'messenger', messengers: [A, { ...ITSELF, documentNo: anIdNumber('1980-02-02', 226) }] } },
    [],
  ],
  ['tomorrow', { arrival: { arrivedOn: '2026-11-24' as LocalDate } }, ['ARRIVED_IN_FUTURE']],
  ['with a wrong number', { person: { documentNo: '371098199001011230' } }, ['DOCUMENT_NO_WRONG']],
  [
    'with a wrong number the clerk doubts',
    { person: { documentNo: '371098199001011230', documentDoubtful: true } },
    [],
  ],
  ['with fifteen digits', { person: { documentNo: '371098900101124' } }, []],
  ['with a kind of document but no number', { person: { documentNo: '' } }, ['DOCUMENT_NO_WRONG']],
  ['with no number, which the clerk doubts', { person: { documentNo: '', documentDoubtful: true } }, []],
  ['without any document', { person: { documentKind: 'none', documentNo: '' } }, []],
  ['with a number but no kind', { person: { documentKind: 'none' } }, ['DOCUMENT_KIND_MISSING']],
  ['of somebody unborn', { person: { bornOn: '2026-11-24' } }, ['BORN_IN_FUTURE']],
  ['of somebody whose birth date the file does not tell', { person: { bornOn: '' } }, []],
  ['with a wrong credit code', { person: { employerCreditCode: '91350100M000100Y44' } }, ['CREDIT_CODE_WRONG']],
  [
    'for an employer nobody named',
    { rest: { custodyForm: 'employer' }, person: { employer: ' ' } },
    ['EMPLOYER_MISSING'],
  ],
  ['for an employer named', { rest: { custodyForm: 'employer' } }, []],
  [
    'for an employer, of somebody without one',
    { rest: { custodyForm: 'employer' }, person: { category: 'flexibleWorker' } },
    ['FORM_AGAINST_CATEGORY'],
  ],
  ['with nothing in it', { rest: { pieces: 0 } }, ['NO_PIECES']],
  ['of a cadre recorded as a worker', { facts: { recordedStanding: 'worker' } }, ['STANDING_CHANGED']],
  ['of a cadre nothing was recorded of', { facts: { recordedStanding: 'unknown' } }, []],
  [
    'of a worker the file says nothing of',
    { facts: { recordedStanding: 'worker' }, person: { standing: 'unknown' } },
    [],
  ],
  ['of somebody whose number is held here', { facts: { held: [held(false)] } }, ['ALREADY_HELD']],
  [
    'under a doubtful number held here of another',
    { facts: { held: [held(false)] }, person: { documentDoubtful: true } },
    [],
  ],
  [
    'of the chosen person who is held here',
    { facts: { held: [held(true)] }, person: { documentDoubtful: true } },
    ['ALREADY_HELD'],
  ],
])('a file %s', (_, change, codes) => {
  expect(codesOf(change)).toEqual(codes)
})

test('every reason is given at once', () => {
  expect(
    codesOf({
      arrival: { arrivedOn: '2026-12-01' as LocalDate, way: 'ems', wayNo: '', seal: 'broken' },
      person: {
        documentNo: '1',
        bornOn: '2027-01-01',
        employer: '',
        employerCreditCode: '1',
        category: 'unemployedGraduate',
      },
      rest: { identityMatches: false, pieces: 0, custodyForm: 'employer' },
      facts: { held: [held(false)], recordedStanding: 'student' },
    }),
  ).toEqual([
    'ARRIVED_IN_FUTURE',
    'SEAL_NOT_INTACT',
    'WAY_NO_MISSING',
    'IDENTITY_DIFFERS',
    'DOCUMENT_NO_WRONG',
    'BORN_IN_FUTURE',
    'CREDIT_CODE_WRONG',
    'STANDING_CHANGED',
    'EMPLOYER_MISSING',
    'FORM_AGAINST_CATEGORY',
    'ALREADY_HELD',
    'NO_PIECES',
  ])
})

function held(ofChosenPerson: boolean): AcceptanceFacts['held'][number] {
  return { archiveNo: 'HC-G-0000001', state: 'shelved', ofChosenPerson }
}
