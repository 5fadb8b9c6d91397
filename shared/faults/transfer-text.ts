import type { TransferRefused } from '#shared/transfer/refusals'
import type { TextsOf } from './fault.ts'

export const transferTexts: TextsOf<TransferRefused> = {
  TRANSFER_UNKNOWN: () => ({ title: '没有这条记录。', next: '请重新检索。' }),
}
