/** What a unit borrows a file for (威人社发〔2021〕10号 （七）; 条例 第三十一条). */
export const PURPOSES = [
  'pension',
  'benefit',
  'notary',
  'litigation',
  'politicalReview',
  'caseHandling',
  'other',
] as const

export type Purpose = (typeof PURPOSES)[number]

export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
  pension: '退休审批',
  benefit: '待遇核定',
  notary: '公证',
  litigation: '诉讼',
  politicalReview: '政审（考察）',
  caseHandling: '办案',
  other: '其他',
}
