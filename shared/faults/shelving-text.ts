import type { Level } from '#shared/shelving/address'
import type { ShelvingRefused } from '#shared/shelving/refusals'
import type { TextsOf } from './fault.ts'

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  room: '库房',
  zone: '区',
  row: '列',
  face: '面',
  bay: '节',
  tier: '层',
}

export const shelvingTexts: TextsOf<ShelvingRefused> = {
  ADDRESS_UNREADABLE: (f) => ({
    title: `「${f.typed}」不是架位地址。`,
    next: '请按「库房-区-列-面-节-层-位」填写，例如 1-A-02-A-05-2-17；没有分区的，区写 0。',
    field: 'address',
  }),
  ADDRESS_UNKNOWN: (f) => ({
    title:
      f.name === ''
        ? `库房里没有 ${f.address}：此处分了区。`
        : `库房里没有 ${f.address}：没有「${f.name}」这一${LEVEL_NAMES[f.level]}。`,
    next: '请核对架位签；确是新架，请先在「库房」增加列架。',
    field: 'address',
  }),
  SLOT_BEYOND_CAPACITY: (f) => ({
    title: `${f.shelf} 只有 ${f.capacity} 个位，没有第 ${f.slot} 位。`,
    next: `请填 1 到 ${f.capacity} 之间的位。`,
    field: 'address',
  }),
  SLOT_TAKEN: (f) => ({
    title: `${f.address} 已放着档案 ${f.archiveNo}。`,
    next: '请到架前核对：放错的先把那一卷下架或移位，否则另选一个空位。',
    field: 'address',
  }),
  ALREADY_THERE: (f) => ({
    title: `这一卷已经在 ${f.address}。`,
    next: '不必再办；要移位，请填新的架位。',
    field: 'address',
  }),
  ROW_EXISTS: (f) => ({
    title: `库房 ${f.room}${f.zone === '' ? '' : ` ${f.zone} 区`}已有第 ${f.row} 列。`,
    next: '请换一个列号；同一列不重复建架。',
    field: 'row',
  }),
}
