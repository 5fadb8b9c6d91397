import { EVIDENCE_NAMES, TRANSFER_REASON_NAMES } from '#shared/transfer/reasons'
import { inCapitals } from './capitals.ts'
import { peopleSentOn, sumOf, type NoticePerson, type TransferNoticeFacts } from './notice-facts.ts'
import type { Block, Column } from './sheet.ts'

/** So many people stand on the notice itself; more go on a list behind it. */
const LISTED_ON_NOTICE = 3
const ON_THE_LIST = '详见所附名单'
const NOT_RECORDED = '—'

/** What a column says of one person, and of all together once a list is attached. */
export type NoticeColumn = Column & {
  readonly of: (person: NoticePerson) => string
  readonly ofAll: (facts: TransferNoticeFacts) => string
}

export const name = column('姓名', 22, 'center', (person) => person.name, peopleSentOn)
export const archiveNo = column('档案编号', 32, 'center', (person) => person.archiveNo)
export const formerPost = column('原单位及职务', 38, 'left', (person) => person.formerPost || NOT_RECORDED)
export const reason = column('转递原因', 30, 'left', (person) => TRANSFER_REASON_NAMES[person.reason])
export const evidence = column('依据\n（调档函号）', 34, 'left', evidenceOf)
export const originals = count('正本', '卷', 'originals')
export const duplicates = count('副本', '卷', 'duplicates')
export const pieces = count('材料', '份', 'pieces')

export function needsList(facts: TransferNoticeFacts): boolean {
  return facts.people.length > LISTED_ON_NOTICE
}

/** One row a person. */
export function tableOfEach(facts: TransferNoticeFacts, columns: readonly NoticeColumn[]): Block {
  return tableOf(
    columns,
    facts.people.map((person) => columns.map((column) => column.of(person))),
  )
}

/** One row for all: the people themselves stand on the attached list. */
export function tableOfAll(facts: TransferNoticeFacts, columns: readonly NoticeColumn[]): Block {
  return tableOf(columns, [columns.map((column) => column.ofAll(facts))])
}

function tableOf(columns: readonly NoticeColumn[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', columns: columns.map(({ head, share, align }) => ({ head, share, align })), rows }
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
    `${what}\n（${unit}）`,
    16,
    'center',
    (person) => inCapitals(person[part]),
    (facts) => inCapitals(sumOf(facts.people, part)),
  )
}

/** The request letter where there is one; otherwise the papers the transfer rests on. */
function evidenceOf(person: NoticePerson): string {
  if (person.requestLetterNo !== '') return person.requestLetterNo
  return person.evidence.map((kind) => EVIDENCE_NAMES[kind]).join('、') || NOT_RECORDED
}
