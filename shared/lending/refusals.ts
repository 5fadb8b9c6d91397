/** Why this subject declines; codes are permanent. */
export type LendingRefused = { readonly code: 'LENDING_UNKNOWN' }
