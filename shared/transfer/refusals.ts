/** Why this subject declines; codes are permanent. */
export type TransferRefused = { readonly code: 'TRANSFER_UNKNOWN' }
