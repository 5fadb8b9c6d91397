import type { Office } from '#shared/agency/office'
import { inWords, type LocalDate } from '#shared/kernel/local-date'
import type { Purpose } from '#shared/lending/purposes'
import { DOCUMENT_NAMES, type DocumentKind } from '#shared/person/categories'
import { BLANK_DAY, documentCell, namedTogether } from './phrases.ts'
import type { Block, Field, Sheet } from './sheet.ts'

/** What is recorded when the borrowing letter is filled in for a unit. The unit numbers, dates and stamps it. */
export type SampleLetterFacts = {
  readonly office: Office
  readonly unitName: string
  readonly purpose: Purpose
  /** 查用内容: what may be read. */
  readonly scope: string
  readonly handlers: readonly LetterHandler[]
  readonly people: readonly SampleLetterPerson[]
  readonly until: LocalDate
  /** Empty when not known: left free. */
  readonly contactPhone: string
  readonly issuedOn: LocalDate
}

/** Somebody the unit sends with the letter. */
type LetterHandler = {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNo: string
  readonly partyMember: boolean
}

/** One file asked for. */
type SampleLetterPerson = {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNo: string
  readonly archiveNo: string
  readonly volumes: number
}

/**
 * 借档函样表. The letter is the borrowing unit's own (威人社发〔2021〕10号 （七）), so it carries no head and no number of
 * ours; what this office fills in stands below the line.
 */
export function sampleLetter(facts: SampleLetterFacts): Sheet {
  const title = `关于借阅${peopleOf(facts)}人事档案的函`
  return {
    title,
    issuedOn: facts.issuedOn,
    layout: 'letter',
    blocks: [
      { kind: 'words', role: 'title', text: title },
      { kind: 'words', role: 'number', text: '　　　　　　〔　　　　〕　　　号' },
      { kind: 'words', role: 'addressee', text: `${facts.office.fullName}：` },
      { kind: 'words', role: 'body', text: requestOf(facts) },
      tableOf(facts),
      { kind: 'words', role: 'body', text: `借用期限自档案出库之日起至${inWords(facts.until)}。` },
      { kind: 'words', role: 'body', text: PROMISE },
      { kind: 'words', role: 'body', text: `联系人电话：${facts.contactPhone}` },
      { kind: 'signed', left: '', lines: [`${facts.unitName}（章）`, BLANK_DAY] },
      { kind: 'together', blocks: [{ kind: 'rule' }, { kind: 'words', role: 'caption', text: '存档机构填写' }, OURS] },
    ],
  }
}

/** 张伟, or 张伟等2人. */
function peopleOf(facts: SampleLetterFacts): string {
  return namedTogether(
    facts.people.map((person) => person.name),
    (people) => `${people}人`,
  )
}

const ERRANDS: Readonly<Record<Purpose, string>> = {
  pension: '退休审批',
  benefit: '待遇核定',
  notary: '公证',
  litigation: '诉讼事务',
  politicalReview: '政审（考察）',
  caseHandling: '案件',
  other: '有关事项',
}

const PROMISE =
  '我单位承诺：专人保管，不拆散、涂改、抽换、圈划、转借，不交本人及无关人员；' +
  '用毕按目录清点、密封并在封口加盖印章，按期归还；遗失、损毁的，承担责任。'

const OURS: Block = {
  kind: 'fields',
  rows: [
    [blank('来函登记号', 1), blank('审核', 1), blank('批准', 1)],
    [blank('出库日期', 1), blank('份/页', 1), blank('封条号', 1)],
    [blank('应还日期', 1), blank('归还验收', 2)],
  ],
}

function requestOf(facts: SampleLetterFacts): string {
  const volumes = facts.people.reduce((sum, person) => sum + person.volumes, 0)
  const sent = facts.handlers.map(inBrackets).join('、')
  return (
    `因办理${ERRANDS[facts.purpose]}，现派${inHanzi(facts.handlers.length)}名工作人员${sent}` +
    `持函借阅下列人员档案，共${facts.people.length}人${volumes}卷。`
  )
}

function inBrackets(handler: LetterHandler): string {
  const kind = DOCUMENT_NAMES[handler.documentKind]
  const document = handler.documentKind === 'none' ? kind : `${kind}${handler.documentNo}`
  return `${handler.name}（${handler.partyMember ? '中共党员，' : ''}${document}）`
}

function inHanzi(count: number): string {
  return ['', '一', '两', '三', '四', '五', '六'][count] ?? String(count)
}

function tableOf(facts: SampleLetterFacts): Block {
  return {
    kind: 'table',
    columns: [
      { head: '姓名', share: 20, align: 'center' },
      { head: '身份证号', share: 45, align: 'center' },
      { head: '档案编号', share: 33, align: 'center' },
      { head: '查用内容', share: 58, align: 'left' },
    ],
    rows: facts.people.map((person) => [
      person.name,
      documentCell(person.documentKind, person.documentNo),
      person.volumes === 1 ? person.archiveNo : `${person.archiveNo}（${person.volumes}卷）`,
      facts.scope,
    ]),
  }
}

function blank(label: string, share: number): Field {
  return { label, value: '', share }
}
