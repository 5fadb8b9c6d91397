/** Sheets this build can issue. */
export const PAPER_KINDS = ['sampleLetter', 'loanSlip', 'transferNotice'] as const

export type PaperKind = (typeof PAPER_KINDS)[number]

export const PAPER_KIND_NAMES: Readonly<Record<PaperKind, string>> = {
  sampleLetter: '借档函样表',
  loanSlip: '借阅登记单',
  transferNotice: '转递通知单',
}
