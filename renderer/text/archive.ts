import type { CustodyEventType } from '#shared/custody/custody'
import type { CustodyView } from '#shared/ipc/custody-view'

/** What may be done with a file, in the order people do it. */
export const ACT_ORDER: readonly CustodyEventType[] = [
  'shelve',
  'lend',
  'takeBack',
  'dispatch',
  'acknowledge',
  'takeDown',
]

export const ACT_NAMES: Readonly<Record<CustodyEventType, string>> = {
  receive: '收档',
  shelve: '上架',
  takeDown: '取下',
  lend: '借出',
  takeBack: '归还',
  dispatch: '转递',
  acknowledge: '登记回执',
}

/** Why the main acts cannot be done now; said in one line under the buttons. */
export function whyNot(act: CustodyEventType, custody: CustodyView): string | null {
  if (custody.kind === 'lent' && (act === 'lend' || act === 'dispatch' || act === 'shelve')) return '先归还'
  if (custody.kind === 'dispatched' && (act === 'lend' || act === 'shelve')) return '已寄出，先登记回执'
  if (custody.kind === 'handedOver' && (act === 'lend' || act === 'dispatch' || act === 'shelve')) return '档案已转走'
  if (custody.kind === 'outside' && act !== 'receive') return '先收档'
  return null
}

export const archiveText = {
  page: '档案',
  absent: '现在不能',
  lockedByRole: '须由窗口经办或库房管理员办理',
  shelveAgain: '移架',
  continueTransfer: '继续转递',
  takenDown: '已取下，现在窗口等上架。',
  person: '人员',
  file: '档案',
  document: '证件',
  doubt: '存疑',
  formerNames: '曾用名',
  sex: '性别',
  bornOn: '出生日期',
  category: '人员类别',
  standing: '身份',
  employer: '单位',
  household: '户籍地',
  phone: '电话',
  custodyForm: '存档形式',
  receivedOn: '收档日期',
  missing: '缺件或存疑',
  volumes: '卷册',
  barcode: '条码',
  amount: (pieces: number, pages: number) => `${pieces} 份 ${pages} 页`,
  shelf: '架上位置',
  slot: (slot: number) => `第 ${slot} 位`,
  onShelf: (used: number, capacity: number) => `这一层 ${used}／${capacity} 卷`,
  catalogue: '目录',
  sum: (materials: number, pieces: number, pages: number) => `${materials} 条，${pieces} 份，${pages} 页`,
  ordinal: '序号',
  material: '材料名称',
  formedOn: '形成时间',
  formedOnHint: '年、年月或年月日',
  pieces: '份',
  pages: '页',
  add: '加材料',
  addTo: (name: string) => `在「${name}」末尾加材料`,
  addSend: '加入目录',
  addClose: '收起',
  volume: '卷册',
  added: (title: string) => `「${title}」已加入目录。`,
  classEmpty: '没有材料',
  unfoldAll: '全部展开',
  foldAll: '全部收起',
  history: '经过',
  historyEmpty: '收档、上架、借出、转递的每一步都会记在这里。',
  recorded: (time: string) => `登记于 ${time}`,
  paper: '文书',
  papers: '到文书页',
  back: '返回',
} as const
