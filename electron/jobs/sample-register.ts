import type { SentTo } from '#shared/ipc/contract'
import { ARRIVAL_WAY_NAMES, type ArrivalWay } from '#shared/intake/arrival'
import { isLocalDate, type LocalDate } from '#shared/kernel/local-date'
import {
  CATEGORY_NAMES,
  CUSTODY_FORM_NAMES,
  DOCUMENT_NAMES,
  SEX_NAMES,
  STANDING_NAMES,
  type Category,
  type CustodyForm,
  type DocumentKind,
  type Sex,
  type Standing,
} from '#shared/person/categories'

/** The head of the sample register, in this order. */
export const SAMPLE_HEAD = [
  '姓名', '曾用名', '证件类型', '证件号码', '证件存疑', '性别', '出生日期', '人员类别', '身份', '存档形式', '工作单位', '信用代码',
  '户籍区划', '联系电话', '来档单位', '来档方式', '来档编号', '收档日期', '份数', '页数', '缺件说明',
] as const // prettier-ignore

/** One invented person of the sample register with the file that arrived. */
export type SampleRow = {
  readonly name: string
  readonly formerName: string
  readonly documentKind: DocumentKind
  readonly documentNo: string
  readonly documentDoubtful: boolean
  readonly sex: Sex
  readonly bornOn: LocalDate | ''
  readonly category: Category
  readonly standing: Standing
  readonly custodyForm: CustodyForm
  readonly employer: string
  readonly employerCreditCode: string
  readonly householdDivision: string
  readonly phone: string
  readonly sender: string
  readonly way: ArrivalWay
  readonly wayNo: string
  readonly receivedOn: LocalDate
  readonly pieces: number
  readonly pages: number
  readonly missing: string
}

/**
 * Reads the sample register that ships with the demonstration: UTF-8, commas, no quotes, Chinese words for every choice.
 * Not an import of offices' own registers: the first line that is not as the generator writes it throws, with its number.
 */
export function readSampleRegister(text: string): readonly SampleRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (lines[0] !== SAMPLE_HEAD.join(',')) throw new Error('line 1: not the head of the sample register')
  return lines.flatMap((line, index) => (index === 0 || line === '' ? [] : [readLine(line, index + 1)]))
}

/** What the counter would type for this row. */
export function intakeOf(row: SampleRow): SentTo<'intake.accept'> {
  return {
    arrival: {
      arrivedOn: row.receivedOn,
      way: row.way,
      wayNo: row.wayNo,
      messengers: [],
      sender: row.sender,
      senderKind: '',
      noticeNo: '',
      seal: 'intact',
      sealStamped: true,
    },
    person: {
      name: row.name,
      formerNames: row.formerName === '' ? [] : [row.formerName],
      documentKind: row.documentKind,
      documentNo: row.documentNo,
      documentDoubtful: row.documentDoubtful,
      sex: row.sex,
      bornOn: row.bornOn,
      category: row.category,
      standing: row.standing,
      employer: row.employer,
      employerCreditCode: row.employerCreditCode,
      householdDivision: row.householdDivision,
      phone: row.phone,
    },
    custodyForm: row.custodyForm,
    identityMatches: true,
    knownPersonId: null,
    pieces: row.pieces,
    pages: row.pages,
    missing: row.missing,
  }
}

function readLine(line: string, number: number): SampleRow {
  const cells = line.split(',')
  if (cells.length !== SAMPLE_HEAD.length) {
    throw new Error(`line ${number}: ${cells.length} cells instead of ${SAMPLE_HEAD.length}`)
  }
  const cell = (head: (typeof SAMPLE_HEAD)[number]) => cells[SAMPLE_HEAD.indexOf(head)] ?? ''
  const broken = (head: string) => new Error(`line ${number}: ${head} cannot be read`)
  const choice = <Code extends string>(head: (typeof SAMPLE_HEAD)[number], names: Readonly<Record<Code, string>>) => {
    const code = (Object.keys(names) as Code[]).find((one) => names[one] === cell(head))
    if (code === undefined) throw broken(head)
    return code
  }
  const count = (head: (typeof SAMPLE_HEAD)[number]) => {
    if (!/^[1-9]\d{0,3}$/.test(cell(head))) throw broken(head)
    return Number(cell(head))
  }
  const [name, bornOn, receivedOn] = [cell('姓名'), cell('出生日期'), cell('收档日期')]
  if (name.trim() === '') throw broken('姓名')
  if (bornOn !== '' && !isLocalDate(bornOn)) throw broken('出生日期')
  if (!isLocalDate(receivedOn)) throw broken('收档日期')
  return {
    name,
    formerName: cell('曾用名'),
    documentKind: choice('证件类型', DOCUMENT_NAMES),
    documentNo: cell('证件号码'),
    documentDoubtful: choice('证件存疑', { yes: '是', no: '' }) === 'yes',
    sex: choice('性别', SEX_NAMES),
    bornOn,
    category: choice('人员类别', CATEGORY_NAMES),
    standing: choice('身份', STANDING_NAMES),
    custodyForm: choice('存档形式', CUSTODY_FORM_NAMES),
    employer: cell('工作单位'),
    employerCreditCode: cell('信用代码'),
    householdDivision: cell('户籍区划'),
    phone: cell('联系电话'),
    sender: cell('来档单位'),
    way: choice('来档方式', ARRIVAL_WAY_NAMES),
    wayNo: cell('来档编号'),
    receivedOn,
    pieces: count('份数'),
    pages: count('页数'),
    missing: cell('缺件说明'),
  }
}
