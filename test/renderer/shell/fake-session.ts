import { CAPABILITIES } from '#shared/accounts/capabilities'
import { ROLES, type Role } from '#shared/accounts/roles'
import type { AnswerOf } from '#shared/ipc/contract'
import { day, fakeId } from './fake-ids.ts'
import { TODAY } from './fake-people.ts'

export type FakeAccount = NonNullable<AnswerOf<'session.state'>['account']>

export const PASSWORD = '海 风 很 大 今天'

export const ACCOUNTS: readonly FakeAccount[] = [
  account(1, 'liwenjing', '李文静', ['clerk', 'keeper']),
  account(2, 'congjianjun', '丛建军', ['keeper']),
  account(3, 'zouhong', '邹红', ['head']),
  account(4, 'xitong', '毕国强', ['systemAdmin']),
  account(5, 'anquan', '毕国强', ['securityAdmin']),
  account(6, 'shenji', '于淼', ['auditor']),
]

export const OFFICE: AnswerOf<'office.show'> = {
  fullName: '威海市公共就业和人才服务中心',
  shortName: '威海市就业人才中心',
  letterCode: '威就业人才函',
  filePrefix: 'WH',
  divisionCode: '371000',
  address: '山东省威海市环翠区文化中路 80 号',
  postcode: '264200',
  phone: '0631-5190000',
}

export function sessionState(
  phase: AnswerOf<'session.state'>['phase'],
  signedIn: FakeAccount | null,
): AnswerOf<'session.state'> {
  const demo = ACCOUNTS.map(({ name, personName, roles }) => ({ name, personName, roles, password: PASSWORD }))
  return {
    phase,
    officeName: phase === 'firstStart' || phase === 'unusable' ? null : OFFICE.fullName,
    account: signedIn,
    today: day(TODAY),
    idleMinutes: 10,
    demo: phase === 'signIn' ? demo : null,
    fault: phase === 'unusable' ? { code: 'DATABASE_NEWER', fileVersion: 7, appVersion: 3 } : null,
  }
}

export const MACHINE: AnswerOf<'settings.machine'> = {
  appVersion: '0.1.0',
  host: 'chromium',
  capabilities: CAPABILITIES.map((name, index) => ({ name, present: index % 3 === 0 })),
  driverVersion: 'SQLite3 Multiple Ciphers 2.2.4+ioerr1',
  driverCorrected: true,
  cipher: 'SQLCipher 4（AES-256）',
  journalMode: 'wal',
  synchronous: '2',
  schemaVersion: 3,
  folder: '/home/kufang/库房数据',
  check: 'sound',
}

export const AUDIT: AnswerOf<'audit.recent'> = [
  {
    seq: 412,
    at: '2026-11-23T01:12:00.000Z',
    personName: '李文静',
    role: 'clerk',
    call: 'lending.lend',
    outcome: 'refused',
    subject: `archive:${fakeId(2)}`,
    codes: 'LETTER_NOT_STAMPED',
  },
  {
    seq: 411,
    at: '2026-11-23T01:10:00.000Z',
    personName: '李文静',
    role: 'clerk',
    call: 'archive.open',
    outcome: 'viewed',
    subject: `archive:${fakeId(2)}`,
    codes: '',
  },
  {
    seq: 410,
    at: '2026-11-23T01:02:00.000Z',
    personName: '毕国强',
    role: 'systemAdmin',
    call: 'accounts.create',
    outcome: 'done',
    subject: `account:${fakeId(106)}`,
    codes: '',
  },
]

function account(number: number, name: string, personName: string, roles: readonly Role[]): FakeAccount {
  return { id: fakeId(100 + number), name, personName, roles: ROLES.filter((role) => roles.includes(role)) }
}
