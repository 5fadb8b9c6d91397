import type { CustodyView } from '#shared/ipc/custody-view'

/** The state of a volume in one or two words, as the trade says it. */
export const CUSTODY_WORDS: Readonly<Record<CustodyView['kind'], string>> = {
  outside: '未入库',
  atDesk: '待上架',
  shelved: '在库',
  lent: '借出',
  dispatched: '在途',
  handedOver: '已转出',
}

/** Where it is, by what right, until when: one line. */
export function custodyDetail(custody: CustodyView): string {
  switch (custody.kind) {
    case 'outside':
      return ''
    case 'atDesk':
      return `${custody.since} 起在窗口`
    case 'shelved':
      return custody.address
    case 'lent':
      return `${custody.borrower}，应还 ${custody.dueOn}`
    case 'dispatched':
      return `${custody.since} 发往 ${custody.receiver}，待回执`
    case 'handedOver':
      return `${custody.since} 转至 ${custody.receiver}`
  }
}
