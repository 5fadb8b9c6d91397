import type { AnswerOf, CallName, Reply, SentTo } from '#shared/ipc/contract'
import { err, ok } from '#shared/kernel/result'
import { fileOf } from './fake-archive.ts'
import { OPEN_LOANS, OPEN_TRANSFERS, OVERVIEW, ROW, ROWS, SHELF, WAITING } from './fake-desk.ts'
import { day, fakeId } from './fake-ids.ts'
import { INSTITUTIONS, LETTER, LETTERS, PAPERS, RECENT, TRANSFER } from './fake-papers.ts'
import { hitsFor, PEOPLE } from './fake-people.ts'
import { ACCOUNTS, AUDIT, MACHINE, OFFICE, PASSWORD, sessionState, type FakeAccount } from './fake-session.ts'

type Answers = { readonly [N in CallName]: (input: SentTo<N>) => Reply<AnswerOf<N>> }

export type FakeRoom = {
  /** Every call made so far, in order. */
  readonly asked: { readonly name: string; readonly input: unknown }[]
  readonly call: (name: string, input: unknown) => Reply<unknown>
  /** Changes answers from now on: refusals, empty lists. */
  readonly change: (answers: Partial<Answers>) => void
}

type Start = {
  /** Whose desk is open; null starts at the sign-in. */
  readonly signedIn?: FakeAccount | null
  readonly phase?: 'firstStart' | 'unusable'
  /** The PDF every paper shows, in base64. */
  readonly pdf?: string
  readonly answers?: Partial<Answers>
}

/** A room that answers every call from invented facts, typed by the contract so that it cannot drift from it. */
export function fakeRoom({ signedIn = ACCOUNTS[0] ?? null, phase, pdf = '', answers = {} }: Start = {}): FakeRoom {
  let account = signedIn
  const asked: { name: string; input: unknown }[] = []
  const session: Partial<Answers> = {
    'session.state': () => ok(sessionState(phase ?? (account === null ? 'signIn' : 'open'), account)),
    'session.signOut': () => {
      account = null
      return ok({})
    },
    'session.signIn': ({ name, password }) => {
      const found = ACCOUNTS.find((known) => known.name === name)
      if (found === undefined || password !== PASSWORD) return err([{ code: 'PASSWORD_WRONG' }])
      account = found
      return ok({ account: found })
    },
    'papers.pdf': () => ok({ number: '威就业人才借〔2026〕118号', pdf }),
    'papers.previewSample': () => ok({ pdf }),
  }
  let all: Answers = { ...CONSTANT, ...session, ...answers }
  return {
    asked,
    change: (changes) => {
      all = { ...all, ...changes }
    },
    call: (name, input) => {
      asked.push({ name, input })
      const open = name === 'session.state' || name === 'session.signIn' || name === 'session.found'
      if (account === null && !open) return err([{ code: 'SIGNED_OUT' }])
      return (all[name as CallName] as (input: unknown) => Reply<unknown>)(input)
    },
  }
}

const CONSTANT: Answers = {
  'session.state': () => ok(sessionState('signIn', null)),
  'session.found': () => ok({}),
  'session.signIn': () => err([{ code: 'PASSWORD_WRONG' }]),
  'session.signOut': () => ok({}),
  'session.changePassword': () => err([{ code: 'PASSWORD_WRONG' }]),
  'accounts.list': () =>
    ok(ACCOUNTS.map((account) => ({ ...account, createdOn: day('2026-01-05'), active: account.name !== 'anquan' }))),
  'accounts.create': () => ok({ accountId: fakeId(120) }),
  'office.show': () => ok(OFFICE),
  'settings.machine': () => ok(MACHINE),
  'audit.recent': () => ok(AUDIT),
  'intake.samePerson': ({ name }) =>
    ok(
      PEOPLE.filter((person) => name !== '' && person.name === name).map((person) => ({
        personId: fakeId(1000 + person.number),
        archiveId: fakeId(person.number),
        archiveNo: person.archiveNo,
        name: person.name,
        maskedDocumentNo: person.maskedDocumentNo,
        bornOn: person.bornOn,
        employer: person.employer,
        sameNumber: person.number === 1,
        stillHere: person.custody.kind !== 'handedOver',
      })),
    ),
  'intake.accept': () =>
    ok({
      intakeId: fakeId(960),
      receiptNo: 'SJ-20261123-03',
      archiveId: fakeId(4),
      archiveNo: 'WH-G-0003102',
      volumeId: fakeId(2004),
    }),
  'intake.turnAway': () => ok({ intakeId: fakeId(961), receiptNo: 'SJ-20261123-04' }),
  'intake.recent': () => ok(RECENT),
  'search.find': ({ words }) => ok(hitsFor(words)),
  'archive.open': ({ archiveId }) => ok(fileOf(archiveId)),
  'archive.addMaterial': () => ok({ materialId: fakeId(4100), ordinal: 3 }),
  'shelving.rows': () => ok(ROWS),
  'shelving.row': () => ok(ROW),
  'shelving.shelf': () => ok(SHELF),
  'shelving.addRow': () => ok({ shelves: 72 }),
  'shelving.waiting': () => ok(WAITING),
  'shelving.suggest': () => ok({ shelfId: fakeId(500), address: '1-A-02-A-05-2', slot: 30 }),
  'shelving.shelve': ({ address }) => ok({ address }),
  'shelving.takeDown': () => ok({}),
  'lending.printSample': () => ok({ paperId: fakeId(902) }),
  'lending.keepScan': () => ok({ fileId: fakeId(970) }),
  'lending.registerLetter': () => ok({ letterId: fakeId(752), registerNo: 'LH-2026-0088' }),
  'lending.letters': () => ok(LETTERS),
  'lending.letter': () => ok(LETTER),
  'lending.lend': () => ok({ loanId: fakeId(703), paperId: fakeId(901) }),
  'lending.takeBack': () => ok({}),
  'lending.open': () => ok(OPEN_LOANS),
  'agency.institutions': ({ words }) => ok(INSTITUTIONS.filter(({ name }) => name.includes(words))),
  'agency.addInstitution': () => ok({ institutionId: fakeId(859) }),
  'transfer.accept': () => ok({ transferId: fakeId(802), dueOn: day('2026-12-14') }),
  'transfer.issueNotice': () => ok({ paperId: fakeId(903), noticeNo: '威就业人才转〔2026〕205号' }),
  'transfer.send': () => ok({}),
  'transfer.recordReceipt': () => ok({}),
  'transfer.list': ({ state }) => ok(OPEN_TRANSFERS.filter((line) => state === 'open' || line.state === state)),
  'transfer.show': () => ok(TRANSFER),
  'transfer.ways': () =>
    ok([
      { way: 'confidentialPost', allowed: true, note: null },
      { way: 'confidentialCourier', allowed: true, note: null },
      { way: 'ems', allowed: false, note: '只限于流动人员人事档案服务机构之间。' },
      { way: 'messenger', allowed: true, note: '须两人，凭介绍信和工作证。' },
    ]),
  'today.overview': () => ok(OVERVIEW),
  'papers.list': () => ok(PAPERS),
  'papers.pdf': () => ok({ number: '', pdf: '' }),
  'papers.previewSample': () => ok({ pdf: '' }),
}
