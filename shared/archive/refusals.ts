import type { CustodyKind } from '#shared/custody/custody'

/** Why nothing is added to a file; codes are permanent. */
export type ArchiveRefused =
  | { readonly code: 'VOLUME_NOT_AT_HAND'; readonly where: Exclude<CustodyKind, 'atDesk' | 'shelved'> }
  | { readonly code: 'MATERIAL_EMPTY' }
  | { readonly code: 'FORMED_ON_UNREAL' }
  | { readonly code: 'FORMED_IN_FUTURE' }
