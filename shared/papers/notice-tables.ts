import { EVIDENCE_NAMES, TRANSFER_REASON_NAMES } from '#shared/transfer/reasons'
import { inCapitals } from './capitals.ts'
import { peopleSentOn, sumOf, type NoticePerson, type TransferNoticeFacts } from './notice-facts.ts'
import type { Block, Column } from './sheet.ts'

/** So many people stand on the notice itself; more go on a list behind it. */
const LISTED_ON_NOTICE = 3
const ON_THE_LIST = '详见所附名单'
const NOT_RECORDED = '—'

/** What a column says of one person, and of all together once a list is attached. */
type NoticeColumn = Column & {
  readonly of: (person: NoticePerson, facts: TransferNoticeFacts) => string
  readonly ofAll: (facts: TransferNoticeFacts) => string
}

const name = column('姓名', 20, 'center', (person) => person.name, peopleSentOn)
const archiveNo = column('档案编号', 30, 'center', (person) => person.archiveNo)
const formerPost = column('原单位及职务', 38, 'left', (person) => person.formerPost || NOT_RECORDED)
const receiver = column(
  '转往单位',
  34,
  'left',
  (_, facts) => facts.receiver.name,
  (facts) => facts.receiver.name,
)
const reason = column('转递原因', 28, 'left', (person) => TRANSFER_REASON_NAMES[person.reason])
const basis = column('依据（调档函号）', 32, 'left', basisOf)
const counts = [count('正本', '卷', 'originals'), count('副本', '卷', 'duplicates'), count('材料', '份', 'pieces')]

const STUB = [name, formerPost, receiver, reason, basis, ...counts]
const NOTICE = [name, archiveNo, formerPost, reason, ...counts]
const LIST = [name, archiveNo, formerPost, reason, basis, ...counts]

export function stubTable(facts: TransferNoticeFacts): Block {
  return tableOf(facts, STUB, !needsList(facts))
}

export function noticeTable(facts: TransferNoticeFacts): Block {
  return tableOf(facts, NOTICE, !needsList(facts))
}

/** 名单: everybody, for the page behind the notice. */
export function listTable(facts: TransferNoticeFacts): Block {
  return tableOf(facts, LIST, true)
}

export function needsList(facts: TransferNoticeFacts): boolean {
  return facts.people.length > LISTED_ON_NOTICE
}

function tableOf(facts: TransferNoticeFacts, columns: readonly NoticeColumn[], eachPerson: boolean): Block {
  return {
    kind: 'table',
    columns: columns.map(({ head, share, align }) => ({ head, share, align })),
    rows: eachPerson
      ? facts.people.map((person) => columns.map((column) => column.of(person, facts)))
      : [columns.map((column) => column.ofAll(facts))],
  }
}

function column(
  head: string,
  share: number,
  align: Column['align'],
  of: NoticeColumn['of'],
  ofAll: NoticeColumn['ofAll'] = () => ON_THE_LIST,
): NoticeColumn {
  return { head, share, align, of, ofAll }
}

function count(what: string, unit: string, part: 'originals' | 'duplicates' | 'pieces'): NoticeColumn {
  return column(
    `${what}（${unit}）`,
    16,
    'center',
    (person) => inCapitals(person[part]),
    (facts) => inCapitals(sumOf(facts.people, part)),
  )
}

function basisOf(person: NoticePerson): string {
  const evidence = person.evidence.filter((kind) => kind !== 'requestLetter' || person.requestLetterNo === '')
  return (
    [person.requestLetterNo, ...evidence.map((kind) => EVIDENCE_NAMES[kind])].filter(Boolean).join('、') || NOT_RECORDED
  )
}
