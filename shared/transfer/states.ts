/** Stages of a transfer, in order. Sent is gone from the room; only the receipt ends the office's duty. */
export const TRANSFER_STATES = ['accepted', 'noticed', 'sent', 'closed'] as const

export type TransferState = (typeof TRANSFER_STATES)[number]

export const TRANSFER_STATE_NAMES: Readonly<Record<TransferState, string>> = {
  accepted: '已受理',
  noticed: '已出通知单',
  sent: '已转出（待回执）',
  closed: '已办结',
}
