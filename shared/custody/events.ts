import type { CustodyEventType } from './custody.ts'

/** Every event type, in the order of a file's life. */
export const CUSTODY_EVENT_TYPES = [
  'receive',
  'shelve',
  'takeDown',
  'lend',
  'takeBack',
  'dispatch',
  'acknowledge',
] as const satisfies readonly CustodyEventType[]
