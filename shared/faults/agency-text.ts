import type { AgencyRefused } from '#shared/agency/refusals'
import type { TextsOf } from './fault.ts'

export const agencyTexts: TextsOf<AgencyRefused> = {
  INSTITUTION_NAME_TAKEN: (f) => ({
    title: `单位目录里已有「${f.name}」。`,
    next: '请直接选用；同名的另一家，请在名称后写明所在地。',
    field: 'name',
  }),
  INSTITUTION_CODE_WRONG: () => ({
    title: '统一社会信用代码校验不符。',
    next: '请对照证照再输一次；查不到的可以留空。',
    field: 'creditCode',
  }),
}
