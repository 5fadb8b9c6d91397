/** What has a last day: a loan to come back, a transfer to leave, a receipt to arrive. */
export const SUBJECTS = ['loans', 'transfers', 'receipts'] as const
export type Subject = (typeof SUBJECTS)[number]
