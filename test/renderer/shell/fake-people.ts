import type { CustodyView } from '#shared/ipc/custody-view'
import type { AnswerOf } from '#shared/ipc/contract'
import { day, fakeId } from './fake-ids.ts'

export const TODAY = '2026-11-23'

export type FakePerson = {
  readonly number: number
  readonly name: string
  readonly initials: string
  readonly archiveNo: string
  readonly maskedDocumentNo: string
  readonly bornOn: string
  readonly employer: string
  readonly custody: CustodyView
}

const shelved = (address: string): CustodyView => ({ kind: 'shelved', address, since: day('2026-03-02') })
const lent = (borrower: string, dueOn: string): CustodyView => ({
  kind: 'lent',
  borrower,
  dueOn: day(dueOn),
  since: day('2026-11-09'),
})

/** Invented people; two share a name, one has a name of eleven characters, one a character beyond the first plane. */
export const PEOPLE: readonly FakePerson[] = [
  person(1, '王晓明', 'wxm', 'WH-G-0001342', '371002********1016', '1988-05-12', '', shelved('1-A-02-A-05-2')),
  person(
    2,
    '王晓明',
    'wxm',
    'WH-D-0000871',
    '370602********3319',
    '1992-11-30',
    '威海海纳机电设备制造有限公司第二分公司技术研发中心',
    lent('威海市社会保险服务中心', '2026-11-20'),
  ),
  person(3, '王小梅', 'wxm', 'WH-G-0002210', '371083********0027', '1999-02-03', '', shelved('1-A-02-A-05-3')),
  person(4, '于海燕', 'yhy', 'WH-G-0000456', '371002********2528', '1979-08-19', '文登区第二建筑公司', {
    kind: 'atDesk',
    since: day('2026-11-20'),
  }),
  person(5, '欧阳震华', 'oyzh', 'WH-G-0003001', '371081********8010', '1985-01-01', '', {
    kind: 'dispatched',
    receiver: '青岛市公共就业和人才服务中心',
    since: day('2026-11-02'),
  }),
  person(6, '𠮷田美和', 'jtmh', 'WH-G-0003044', '371002********6648', '2001-12-24', '', shelved('1-A-02-B-01-4')),
  person(
    7,
    '阿依古丽·买买提·艾合买提',
    'ayglmmtahmt',
    'WH-D-0000990',
    '653101********4529',
    '1996-07-07',
    '荣成市远洋渔业集团公司',
    lent('山东省威海市环翠区人民法院', '2026-11-23'),
  ),
  person(8, '张伟', 'zw', 'WH-G-0000017', '371002********331X', '1970-10-01', '', {
    kind: 'handedOver',
    receiver: '烟台市公共就业和人才服务中心',
    since: day('2025-06-18'),
  }),
  person(9, '孙丽', 'sl', 'WH-G-0002877', '371082********2240', '1990-04-14', '', lent('威海市公证处', '2026-11-27')),
]

export function hitsFor(words: string): AnswerOf<'search.find'> {
  const typed = words.toLowerCase()
  return PEOPLE.filter(({ name, initials, archiveNo, maskedDocumentNo }) =>
    [name, initials, archiveNo.toLowerCase(), maskedDocumentNo.toLowerCase()].some((key) => key.includes(typed)),
  ).map(hitOf)
}

function hitOf(found: FakePerson): AnswerOf<'search.find'>[number] {
  const { number, name, archiveNo, maskedDocumentNo, bornOn, employer, custody } = found
  const original = { volumeId: fakeId<never>(2000 + number), label: '正本', custody }
  const duplicate = { volumeId: fakeId<never>(3000 + number), label: '副本', custody: shelved('1-A-02-A-06-1') }
  return {
    archiveId: fakeId(number),
    personId: fakeId(1000 + number),
    name,
    archiveNo,
    maskedDocumentNo,
    bornOn,
    employer,
    volumes: number === 2 ? [original, duplicate] : [original],
  }
}

function person(
  number: number,
  name: string,
  initials: string,
  archiveNo: string,
  maskedDocumentNo: string,
  bornOn: string,
  employer: string,
  custody: CustodyView,
): FakePerson {
  return { number, name, initials, archiveNo, maskedDocumentNo, bornOn, employer, custody }
}
