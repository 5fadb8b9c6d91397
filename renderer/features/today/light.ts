export const SUBJECTS = ['loans', 'transfers', 'receipts'] as const
export type Subject = (typeof SUBJECTS)[number]
