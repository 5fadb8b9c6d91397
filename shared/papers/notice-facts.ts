import type { Institution } from '#shared/agency/institution'
import type { Office } from '#shared/agency/office'
import type { LocalDate } from '#shared/kernel/local-date'
import type { EvidenceKind, TransferReason } from '#shared/transfer/reasons'
import type { Way } from '#shared/transfer/ways'
import { inCapitals } from './capitals.ts'
import { namedTogether } from './phrases.ts'

/** What is recorded when files are sent on to one receiver under one number. No ID numbers. */
export type TransferNoticeFacts = {
  readonly office: Office
  /** The whole number as printed in all three parts, e.g. 威就业人才转字〔2026〕第12号. */
  readonly noticeNo: string
  /** What a scanner reads off the returned receipt: at most 24 letters, digits or dashes; '' prints no barcode. */
  readonly receiptCode: string
  readonly receiver: Pick<Institution, 'name'>
  readonly people: readonly NoticePerson[]
  readonly way: Way
  /** 机要号 or EMS number; '' while the notice is printed before posting: left free. */
  readonly wayNo: string
  /** 经办人, also 发件人. */
  readonly handler: string
  readonly reviewer: string
  /** The receipt is asked back within so many days. */
  readonly returnWithinDays: number
  /** Pages of the enclosed list of materials; null is left free. */
  readonly listPages: number | null
  /** Sealed envelopes; null is left free. */
  readonly sealedItems: number | null
  readonly issuedOn: LocalDate
}

/** One file sent on. */
export type NoticePerson = {
  readonly name: string
  readonly archiveNo: string
  /** 原单位及职务; '' where none is recorded. */
  readonly formerPost: string
  readonly reason: TransferReason
  /** 调档函号; '' where the transfer rests on other evidence. */
  readonly requestLetterNo: string
  readonly evidence: readonly EvidenceKind[]
  /** 正本 and 副本 in volumes, 材料 in pieces; 0 to 9999 each. */
  readonly originals: number
  readonly duplicates: number
  readonly pieces: number
}

/** 张伟, or 张伟等叁名. */
export function peopleSentOn(facts: TransferNoticeFacts): string {
  return namedTogether(
    facts.people.map((person) => person.name),
    (people) => `${inCapitals(people)}名`,
  )
}

/** Volumes and pieces of all people together. */
export function sumOf(people: readonly NoticePerson[], part: 'originals' | 'duplicates' | 'pieces'): number {
  return people.reduce((sum, person) => sum + person[part], 0)
}
