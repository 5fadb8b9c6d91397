import type { AnswerOf } from '#shared/ipc/contract'
import { day, fakeId } from './fake-ids.ts'
import { PEOPLE, TODAY } from './fake-people.ts'

const person = (number: number) => {
  const found = PEOPLE[number - 1]
  if (found === undefined) throw new Error(`no invented person ${number}`)
  return { archiveId: fakeId<never>(number), archiveNo: found.archiveNo, name: found.name, label: '正本' }
}

export const OVERVIEW: AnswerOf<'today.overview'> = {
  today: day(TODAY),
  calendarKnown: true,
  waitingForShelf: 3,
  intakesToday: 2,
  loans: { overdue: 1, dueToday: 1, dueThisWeek: 1, open: 4 },
  transfers: { overdue: 0, dueToday: 1, dueThisWeek: 2, open: 5 },
  receipts: { overdue: 1, dueThisWeek: 0, open: 2 },
}

export const NOTHING_DUE: AnswerOf<'today.overview'> = {
  today: day(TODAY),
  calendarKnown: false,
  waitingForShelf: 0,
  intakesToday: 0,
  loans: { overdue: 0, dueToday: 0, dueThisWeek: 0, open: 0 },
  transfers: { overdue: 0, dueToday: 0, dueThisWeek: 0, open: 0 },
  receipts: { overdue: 0, dueThisWeek: 0, open: 0 },
}

export const OPEN_LOANS: AnswerOf<'lending.open'> = [
  loan(2, '威海市社会保险服务中心', '2026-11-20'),
  loan(7, '山东省威海市环翠区人民法院', '2026-11-23'),
  loan(9, '威海市公证处', '2026-11-27'),
]

export const OPEN_TRANSFERS: AnswerOf<'transfer.list'> = [
  transfer(801, 5, '青岛市公共就业和人才服务中心', 'sent', '2026-11-17'),
  transfer(802, 1, '威海市文登区公共就业和人才服务中心', 'noticed', '2026-11-23'),
  transfer(803, 3, '山东大学（威海）', 'accepted', '2026-11-26'),
  transfer(804, 6, '荣成市人力资源和社会保障服务中心', 'accepted', '2026-11-27'),
]

export const WAITING: AnswerOf<'shelving.waiting'> = [4, 1, 3].map((number) => ({
  ...person(number),
  volumeId: fakeId(2000 + number),
  since: day('2026-11-20'),
  formerAddress: number === 4 ? '1-A-02-A-05-2-19' : '',
}))

const shelf = (number: number, face: string, bay: number, tier: number, used: number) => ({
  shelfId: fakeId<never>(number),
  room: '1',
  zone: 'A',
  row: '02',
  face,
  bay: String(bay).padStart(2, '0'),
  tier: String(tier),
  address: `1-A-02-${face}-${String(bay).padStart(2, '0')}-${tier}`,
  capacity: 40,
  used,
})

export const SHELF: AnswerOf<'shelving.shelf'> = {
  ...shelf(500, 'A', 5, 2, 31),
  spines: Array.from({ length: 40 }, (_, index) => index + 1)
    .filter((slot) => slot < 30 || slot === 33)
    .filter((slot) => slot !== 12 && slot !== 13)
    .map((slot) => {
      const { archiveId, archiveNo, name } = person((slot % 9) + 1)
      return { slot, volumeId: fakeId(5000 + slot), archiveId, archiveNo, name }
    }),
}

export const ROW: AnswerOf<'shelving.row'> = ['A', 'B'].flatMap((face) =>
  Array.from({ length: 6 }, (_, bay) =>
    Array.from({ length: 6 }, (_, tier) =>
      face === 'A' && bay === 4 && tier === 1
        ? shelf(500, face, bay + 1, tier + 1, 31)
        : shelf(600 + bay * 6 + tier + (face === 'A' ? 0 : 36), face, bay + 1, tier + 1, (bay * 11 + tier * 7) % 41),
    ),
  ).flat(),
)

export const ROWS: AnswerOf<'shelving.rows'> = [
  { room: '1', zone: 'A', row: '01', shelves: 72, capacity: 2880, used: 2790 },
  { room: '1', zone: 'A', row: '02', shelves: 72, capacity: 2880, used: 1504 },
  { room: '1', zone: 'A', row: '03', shelves: 72, capacity: 2880, used: 320 },
  { room: '2', zone: '', row: '01', shelves: 96, capacity: 3840, used: 0 },
]

function loan(number: number, borrower: string, dueOn: string): AnswerOf<'lending.open'>[number] {
  return {
    ...person(number),
    loanId: fakeId(700 + number),
    letterId: fakeId(750 + number),
    borrower,
    lentOn: day('2026-11-09'),
    dueOn: day(dueOn),
    pieces: 24,
    pages: 86,
  }
}

function transfer(
  id: number,
  number: number,
  receiver: string,
  state: AnswerOf<'transfer.list'>[number]['state'],
  dueOn: string,
): AnswerOf<'transfer.list'>[number] {
  const { archiveId, archiveNo, name } = person(number)
  const sent = state === 'sent'
  return {
    transferId: fakeId(id),
    archiveId,
    archiveNo,
    name,
    receiver,
    reason: 'custodian',
    state,
    dueOn: day(dueOn),
    noticeNo: state === 'accepted' ? '' : '威就业人才转〔2026〕204号',
    wayNo: sent ? '机要 1109872' : '',
    sentOn: sent ? day('2026-11-02') : null,
  }
}
