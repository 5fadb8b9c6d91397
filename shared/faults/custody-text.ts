import { unreachable } from '#shared/kernel/result'
import type { Custody, CustodyEventType, StepRefused } from '#shared/custody/custody'
import type { TextsOf } from './fault.ts'

const ACTS: Readonly<Record<CustodyEventType, string>> = {
  receive: '收档',
  shelve: '上架',
  takeDown: '下架',
  lend: '借出',
  takeBack: '归还',
  dispatch: '转出',
  acknowledge: '登记回执',
}

export const custodyTexts: TextsOf<StepRefused> = {
  CUSTODY_STEP_REFUSED: (f) => ({ title: `${stateOf(f.from)}，现在不能${ACTS[f.event]}。`, next: wayOut(f.from) }),
}

function stateOf(custody: Custody): string {
  switch (custody.kind) {
    case 'outside':
      return '该档案还没有收进库房'
    case 'atDesk':
      return '该档案在窗口待上架'
    case 'shelved':
      return '该档案在架上'
    case 'lent':
      return `该档案已借出（${custody.borrower}，应还 ${custody.dueOn}）`
    case 'dispatched':
      return `该档案已转出、待回执（${custody.receiver}）`
    case 'handedOver':
      return `该档案已转往${custody.receiver}并办结`
  }
  return unreachable(custody)
}

function wayOut(custody: Custody): string {
  switch (custody.kind) {
    case 'outside':
      return '请先在「收档」登记。'
    case 'atDesk':
      return '请先在「库房」上架，或检查是否选对了档案。'
    case 'shelved':
      return '请检查是否选对了档案。'
    case 'lent':
      return '请先在「借阅」办理归还。'
    case 'dispatched':
      return '收到回执后在「转递」登记；要用档案请联系接收单位。'
    case 'handedOver':
      return '请向接收单位查询；如需凭证，可开具去向证明。'
  }
  return unreachable(custody)
}
