import type { LendingRefused } from '#shared/lending/refusals'
import type { TextsOf } from './fault.ts'

export const lendingTexts: TextsOf<LendingRefused> = {
  LENDING_UNKNOWN: () => ({ title: '没有这条记录。', next: '请重新检索。' }),
}
