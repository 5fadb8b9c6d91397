import type { DocumentKind, Sex } from './categories.ts'
import { readIdNumber, type NumberDoubt } from './id-number.ts'

/** What stands in doubt about one document of a person; recorded beside it, never put right by the program. */
export type DocumentDoubt = NumberDoubt | 'missing' | 'kindDiffers' | 'birthDiffers' | 'sexDiffers' | 'doubtfulByClerk'

export const DOCUMENT_DOUBT_NAMES: Readonly<Record<DocumentDoubt, string>> = {
  fifteenDigits: '15 位旧号',
  length: '位数不对',
  checkDigit: '校验位不符',
  birthDate: '号码中的出生日期不存在',
  excelDamaged: '号码被表格软件改坏（末三位变成 0 或科学记数）',
  missing: '没有号码',
  kindDiffers: '号码与证件类型不符',
  birthDiffers: '档案记载的出生日期与号码不一致',
  sexDiffers: '档案记载的性别与号码不一致',
  doubtfulByClerk: '经办人认为存疑',
}

/** A document as the clerk entered it together with what the file states of its holder. */
export type StatedDocument = {
  readonly documentKind: DocumentKind
  readonly documentNo: string
  readonly documentDoubtful: boolean
  readonly sex: Sex
  readonly bornOn: string
}

/** Everything to be recorded as doubtful. Differences from the number are facts of the file (三龄两历一身份), not errors. */
export function doubtsOf(stated: StatedDocument): readonly DocumentDoubt[] {
  const found = [...wrongsOf(stated), ...harmlessDoubts(stated)]
  return stated.documentDoubtful && found.length === 0 ? ['doubtfulByClerk'] : found
}

/** The doubts that make a number wrong: it is taken only when the clerk says that it is doubtful. */
export function wrongsOf({ documentKind, documentNo }: StatedDocument): readonly DocumentDoubt[] {
  if (documentKind === 'none') return []
  if (documentNo.trim() === '') return ['missing']
  if (!isNumbered(documentKind, documentNo)) return []
  const { says, doubts } = readIdNumber(documentNo)
  const wrong = doubts.filter((doubt) => doubt !== 'fifteenDigits')
  return says !== null && says.kind !== documentKind ? [...wrong, 'kindDiffers'] : wrong
}

function harmlessDoubts({ documentKind, documentNo, sex, bornOn }: StatedDocument): readonly DocumentDoubt[] {
  if (!isNumbered(documentKind, documentNo) || documentNo.trim() === '') return []
  const { says, doubts } = readIdNumber(documentNo)
  const found: DocumentDoubt[] = doubts.filter((doubt) => doubt === 'fifteenDigits')
  if (says !== null && bornOn !== '' && bornOn !== says.bornOn) found.push('birthDiffers')
  if (says !== null && (sex === '1' || sex === '2') && sex !== says.sex) found.push('sexDiffers')
  return found
}

/** Only these follow GB 11643; a foreigner's permit issued before 2023 has three letters and twelve digits. */
function isNumbered(kind: DocumentKind, number: string): boolean {
  if (kind === 'foreignPermit') return !/^[A-Za-z]{3}\d{12}$/.test(number.trim())
  return kind === 'residentId' || kind === 'residencePermit'
}
