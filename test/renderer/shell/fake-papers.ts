import type { AnswerOf } from '#shared/ipc/contract'
import { day, fakeId } from './fake-ids.ts'
import { OPEN_TRANSFERS } from './fake-desk.ts'

export const PAPERS: AnswerOf<'papers.list'> = [
  paper(901, 'loanSlip', '威就业人才借〔2026〕118号', '2026-11-09', '王晓明（WH-D-0000871）', 2),
  paper(903, 'transferNotice', '威就业人才转〔2026〕204号', '2026-11-02', '欧阳震华（WH-G-0003001）', 5),
  paper(902, 'sampleLetter', '', '2026-11-06', '威海市社会保险服务中心', null),
]

export const INSTITUTIONS: AnswerOf<'agency.institutions'> = [
  institution(1, '青岛市公共就业和人才服务中心', 'talentService', '青岛市市南区福州南路 17 号', '266071', true),
  institution(2, '烟台市公共就业和人才服务中心', 'talentService', '烟台市莱山区府后路 2 号', '264003', true),
  institution(3, '威海市社会保险服务中心', 'socialSecurity', '威海市环翠区文化西路 169 号', '264200', false),
  institution(4, '山东大学（威海）', 'university', '威海市文化西路 180 号', '264209', true),
]

export const LETTERS: AnswerOf<'lending.letters'> = [
  {
    letterId: fakeId(752),
    registerNo: 'LH-2026-0087',
    unitName: '威海市社会保险服务中心',
    letterNo: '威社保函〔2026〕45号',
    letterDate: day('2026-11-08'),
    purpose: 'pension',
    files: 2,
    lent: 1,
    returned: 0,
  },
]

export const LETTER: AnswerOf<'lending.letter'> = {
  letterId: fakeId(752),
  registerNo: 'LH-2026-0087',
  unitName: '威海市社会保险服务中心',
  unitKind: 'socialSecurity',
  letterNo: '威社保函〔2026〕45号',
  letterDate: day('2026-11-08'),
  receivedOn: day('2026-11-09'),
  purpose: 'pension',
  scope: '退休审批所需的全部材料',
  wishedUntil: day('2026-12-08'),
  scanFileId: null,
  handlers: [
    { name: '刘志强', maskedDocumentNo: '371002********2213', partyMember: true },
    { name: '宋佳', maskedDocumentNo: '371002********1124', partyMember: true },
  ],
  proposedDueOn: day('2026-12-07'),
  files: [
    letterFile(2, '王晓明', 'WH-D-0000871', 'lent', ''),
    letterFile(3, '王小梅', 'WH-G-0002210', 'asked', '1-A-02-A-05-3'),
  ],
}

export const TRANSFER: AnswerOf<'transfer.show'> = {
  ...(OPEN_TRANSFERS[1] ?? never()),
  applicant: 'person',
  evidence: [{ kind: 'identityDocument', note: '' }],
  receiverDetail: INSTITUTIONS[0] ?? never(),
  requestLetterNo: '青人才调〔2026〕31号',
  completeOn: day('2026-11-02'),
  way: 'confidentialPost',
  paperId: fakeId(903),
  originals: 1,
  duplicates: 0,
  pieces: 24,
}

export const RECENT: AnswerOf<'intake.recent'> = [
  recent(1, 'SJ-20261123-02', '2026-11-23', '威海职业学院', '于海燕', 4, null),
  recent(2, 'SJ-20261123-01', '2026-11-23', '本人', '赵立新', null, 'broughtByPerson'),
  recent(3, 'SJ-20261120-05', '2026-11-20', '烟台市公共就业和人才服务中心', '王晓明', 1, null),
]

function paper(
  id: number,
  kind: AnswerOf<'papers.list'>[number]['kind'],
  number: string,
  issuedOn: string,
  about: string,
  archive: number | null,
): AnswerOf<'papers.list'>[number] {
  return {
    paperId: fakeId(id),
    kind,
    number,
    issuedOn: day(issuedOn),
    issuedAt: day(`${issuedOn}T06:05:00.000Z`),
    issuedBy: '李文静',
    about,
    archiveId: archive === null ? null : fakeId(archive),
  }
}

function institution(
  id: number,
  name: string,
  kind: AnswerOf<'agency.institutions'>[number]['kind'],
  address: string,
  postcode: string,
  mayHold: boolean,
): AnswerOf<'agency.institutions'>[number] {
  return { id: fakeId(850 + id), name, kind, creditCode: '', address, postcode, phone: '', confidentialNo: '', mayHold }
}

function letterFile(
  number: number,
  name: string,
  archiveNo: string,
  state: 'asked' | 'lent',
  address: string,
): AnswerOf<'lending.letter'>['files'][number] {
  return {
    archiveId: fakeId(number),
    archiveNo,
    name,
    volumeId: fakeId(2000 + number),
    label: '正本',
    pieces: 24,
    address,
    loanId: state === 'lent' ? fakeId(700 + number) : null,
    state,
    dueOn: state === 'lent' ? day('2026-11-20') : null,
  }
}

function recent(
  id: number,
  receiptNo: string,
  arrivedOn: string,
  sender: string,
  personName: string,
  archive: number | null,
  turnedAway: AnswerOf<'intake.recent'>[number]['turnedAway'],
): AnswerOf<'intake.recent'>[number] {
  return {
    intakeId: fakeId(950 + id),
    receiptNo,
    arrivedOn: day(arrivedOn),
    sender,
    personName,
    archiveId: archive === null ? null : fakeId(archive),
    archiveNo: archive === null ? '' : `WH-G-000${archive}342`,
    turnedAway,
  }
}

function never(): never {
  throw new Error('the invented list is shorter than thought')
}
