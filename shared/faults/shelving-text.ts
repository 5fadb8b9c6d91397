import type { ShelvingRefused } from '#shared/shelving/refusals'
import type { TextsOf } from './fault.ts'

export const shelvingTexts: TextsOf<ShelvingRefused> = {
  SHELVING_UNKNOWN: () => ({ title: '没有这条记录。', next: '请重新检索。' }),
}
