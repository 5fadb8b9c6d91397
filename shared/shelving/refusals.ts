import type { Level } from './address.ts'

/** Why something cannot be put on a shelf, or a shelf not put up; codes are permanent. */
export type ShelvingRefused =
  | { readonly code: 'ADDRESS_UNREADABLE'; readonly typed: string }
  /** `level` is the first, from the room inwards, that does not exist. */
  | { readonly code: 'ADDRESS_UNKNOWN'; readonly level: Level; readonly name: string; readonly address: string }
  | { readonly code: 'SLOT_BEYOND_CAPACITY'; readonly shelf: string; readonly slot: number; readonly capacity: number }
  | { readonly code: 'SLOT_TAKEN'; readonly address: string; readonly archiveNo: string }
  | { readonly code: 'ALREADY_THERE'; readonly address: string }
  | { readonly code: 'ROW_EXISTS'; readonly room: string; readonly zone: string; readonly row: string }
