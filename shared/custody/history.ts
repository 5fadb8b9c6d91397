import type { CustodyEventType } from './custody.ts'

/** What may happen to an archive besides custody; written as lines of its history. */
export type CaseEventKind =
  | 'samplePrinted'
  | 'letterRegistered'
  | 'loanSlipIssued'
  | 'transferAccepted'
  | 'noticeIssued'
  | 'receiptRecorded'
  | 'materialAdded'

/** How the history of a file calls each of its lines. */
export const HISTORY_NAMES: Readonly<Record<CustodyEventType | CaseEventKind, string>> = {
  receive: '收档',
  shelve: '上架',
  takeDown: '下架',
  lend: '借出',
  takeBack: '归还',
  dispatch: '转出',
  acknowledge: '回执已收，办结',
  samplePrinted: '借档函样表已打印',
  letterRegistered: '来函登记',
  loanSlipIssued: '借档单已开具',
  transferAccepted: '转出受理',
  noticeIssued: '通知单已开具',
  receiptRecorded: '回执登记',
  materialAdded: '补充材料归档',
}
