import type { Office } from '#shared/agency/office'
import { inWords, type LocalDate } from '#shared/kernel/local-date'
import { PURPOSE_NAMES, type Purpose } from '#shared/lending/purposes'
import { BLANK_DAY } from './phrases.ts'
import type { Block, Field, Sheet } from './sheet.ts'

/** What is recorded when one volume is lent on a registered letter. No ID numbers: the slip lies open on desks. */
export type LoanSlipFacts = {
  readonly office: Office
  readonly slipNo: string
  readonly letter: SlipLetter
  readonly purpose: Purpose
  /** 查用内容: what may be read. */
  readonly scope: string
  /** Names of the unit's people who carry the file. */
  readonly handlers: readonly string[]
  readonly person: { readonly name: string; readonly archiveNo: string }
  /** 正本, 副本, 第 2 册 … */
  readonly volumeLabel: string
  readonly pieces: number
  readonly pages: number
  readonly sealNo: string
  readonly lentOn: LocalDate
  readonly dueOn: LocalDate
  /** Name of the clerk who lends. */
  readonly lentBy: string
  readonly issuedOn: LocalDate
}

/** The borrowing letter as entered in the 来函登记簿. */
type SlipLetter = {
  readonly unitName: string
  readonly letterNo: string
  readonly letterDate: LocalDate
  readonly registerNo: string
}

/** 借阅登记单: two equal copies on one page, one stays here and one goes with the file. */
export function loanSlip(facts: LoanSlipFacts): Sheet {
  return {
    title: `人事档案借阅登记单 ${facts.slipNo}`,
    issuedOn: facts.issuedOn,
    layout: 'slip',
    blocks: [copyOf(facts, '存档机构留存'), { kind: 'cut', text: '✂ 裁切线' }, copyOf(facts, '借用单位留存')],
  }
}

const CONDITIONS =
  '借用须知：专人保管，不拆散、涂改、抽换、圈划、转借，不交本人及无关人员；' +
  '用毕按目录清点、密封，封口加盖借用单位印章，按期归还；遗失、损毁承担责任。'

/** Two open the returned envelope, count piece by piece and seal it again. */
const RETURN_ROWS: readonly (readonly Field[])[] = [
  [field('归还日期', BLANK_DAY), field('归还人', '')],
  [field('归还封条', '□完好，封口已加盖借用单位印章　　□破损或未盖章')],
  [field('份/页清点', '　　份　　　页　□相符　□不符'), field('重封封条号', '')],
  [field('拆封人', ''), field('监拆人', '')],
  [field('差异说明', '')],
]

function copyOf(facts: LoanSlipFacts, keeper: string): Block {
  return {
    kind: 'together',
    blocks: [
      { kind: 'headline', text: '人事档案借阅登记单', left: `编号：${facts.slipNo}`, right: `（${keeper}）` },
      { kind: 'fields', rows: lentRows(facts) },
      { kind: 'words', role: 'note', text: CONDITIONS },
      { kind: 'fields', rows: signedRows(facts) },
      { kind: 'words', role: 'caption', text: '归还验收' },
      { kind: 'fields', rows: RETURN_ROWS },
    ],
  }
}

function lentRows({ letter, person, ...facts }: LoanSlipFacts): readonly (readonly Field[])[] {
  const volume = `${facts.volumeLabel}，${facts.pieces}份/${facts.pages}页`
  return [
    [field('借用单位', letter.unitName)],
    [field('借档函号', letter.letterNo), field('函件日期', inWords(letter.letterDate))],
    [field('来函登记号', letter.registerNo), field('借阅事由', PURPOSE_NAMES[facts.purpose])],
    [field('查用内容', facts.scope), field('经办人', facts.handlers.join('、'))],
    [field('档案姓名', person.name), field('档案编号', person.archiveNo)],
    [field('卷别、份/页', volume), field('封条号', facts.sealNo)],
    [field('出库日期', inWords(facts.lentOn)), field('应还日期', inWords(facts.dueOn))],
  ]
}

function signedRows(facts: LoanSlipFacts): readonly (readonly Field[])[] {
  return [
    [field('借用单位签收', ''), field('存档机构经办', facts.lentBy)],
    [field('存档机构', `${facts.office.fullName}（档案业务专用章）　　${inWords(facts.issuedOn)}`)],
  ]
}

function field(label: string, value: string): Field {
  return { label, value, share: 1 }
}
