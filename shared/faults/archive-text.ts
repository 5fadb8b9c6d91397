import type { ArchiveRefused } from '#shared/archive/refusals'
import type { TextsOf } from './fault.ts'

const NOT_AT_HAND: Readonly<Record<Extract<ArchiveRefused, { code: 'VOLUME_NOT_AT_HAND' }>['where'], string>> = {
  outside: '还没有收进库房',
  lent: '已借出',
  dispatched: '已转出、待回执',
  handedOver: '已转往别处并办结',
}

const NEXT: typeof NOT_AT_HAND = {
  outside: '请先在「收档」登记。',
  lent: '请等归还后再归入材料。',
  dispatched: '请用材料转递单把材料追寄给接收单位。',
  handedOver: '请用材料转递单把材料追寄给接收单位。',
}

export const archiveTexts: TextsOf<ArchiveRefused> = {
  VOLUME_NOT_AT_HAND: (f) => ({ title: `该卷${NOT_AT_HAND[f.where]}，现在不能归入材料。`, next: NEXT[f.where] }),
  MATERIAL_EMPTY: () => ({ title: '材料份数是 0。', next: '请填写份数，至少一份。', field: 'pieces' }),
  FORMED_ON_UNREAL: () => ({
    title: '形成时间不是一个真实的日期。',
    next: '请对照材料改正；只知道年或年月的，可以只填到年或月，不详的留空。',
    field: 'formedOn',
  }),
  FORMED_IN_FUTURE: () => ({
    title: '形成时间晚于今天。',
    next: '请对照材料改正；材料没有写明的可以留空。',
    field: 'formedOn',
  }),
}
