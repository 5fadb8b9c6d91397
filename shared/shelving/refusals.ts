/** Why this subject declines; codes are permanent. */
export type ShelvingRefused = { readonly code: 'SHELVING_UNKNOWN' }
