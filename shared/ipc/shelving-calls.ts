import { z } from 'zod'
import { FILE_HANDLERS, type Call } from './call.ts'
import { archiveId, localDate, nothing, shelfId, volumeId } from './fields.ts'

const slot = z.int().min(1).max(200)
/** One level of an address: letters and digits, at most 6; '' where the room has no such level. */
const level = z.string().regex(/^[0-9A-Za-z]{0,6}$/)

const shelf = z.strictObject({
  shelfId,
  room: z.string(),
  zone: z.string(),
  row: z.string(),
  face: z.string(),
  bay: z.string(),
  tier: z.string(),
  /** The whole address as printed, without the slot. */
  address: z.string(),
  capacity: z.int(),
  used: z.int(),
})

export const shelvingCalls = {
  /** Every row of the room with its fill, in walking order: the plan. */
  'shelving.rows': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: nothing,
    output: z.array(
      z.strictObject({
        room: z.string(),
        zone: z.string(),
        row: z.string(),
        shelves: z.int(),
        capacity: z.int(),
        used: z.int(),
      }),
    ),
  },
  /** The shelves of one row, in walking order. */
  'shelving.row': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ room: level, zone: level, row: level }),
    output: z.array(shelf),
  },
  /** One shelf with its spines in order; empty slots are gaps. */
  'shelving.shelf': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ shelfId }),
    output: z.strictObject({
      ...shelf.shape,
      spines: z.array(z.strictObject({ slot, volumeId, archiveId, archiveNo: z.string(), name: z.string() })),
    }),
  },
  /** Generates a block of shelves: every bay and tier of both faces of a row. */
  'shelving.addRow': {
    kind: 'command',
    roles: ['keeper', 'systemAdmin'],
    input: z.strictObject({
      room: level.min(1),
      zone: level,
      row: level.min(1),
      faces: z.int().min(1).max(2),
      bays: z.int().min(1).max(60),
      tiers: z.int().min(1).max(12),
      capacity: slot,
    }),
    output: z.strictObject({ shelves: z.int() }),
  },
  /** Volumes at the desk that wait for a shelf, oldest first, at most 100. */
  'shelving.waiting': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: nothing,
    output: z.array(
      z.strictObject({
        volumeId,
        archiveId,
        archiveNo: z.string(),
        name: z.string(),
        label: z.string(),
        since: localDate,
        /** Where it stood before, if it ever stood. */
        formerAddress: z.string(),
      }),
    ),
  },
  /** The place it left, if free; else the next one after the last filled in walking order; null when the room is full. */
  'shelving.suggest': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ volumeId }),
    output: z.strictObject({ shelfId, address: z.string(), slot }).nullable(),
  },
  /** Puts a volume at a written address such as 1-A-02-A-05-2-17, from the desk or from another place. */
  'shelving.shelve': {
    kind: 'command',
    roles: ['keeper', 'clerk'],
    input: z.strictObject({ volumeId, address: z.string().min(1).max(60) }),
    output: z.strictObject({ address: z.string() }),
  },
  /** Takes a volume from its shelf to the desk. */
  'shelving.takeDown': {
    kind: 'command',
    roles: ['keeper', 'clerk'],
    input: z.strictObject({ volumeId }),
    output: nothing,
  },
} as const satisfies Record<string, Call>
