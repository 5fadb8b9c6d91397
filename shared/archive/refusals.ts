/** Why this subject declines; codes are permanent. */
export type ArchiveRefused = { readonly code: 'ARCHIVE_UNKNOWN' }
