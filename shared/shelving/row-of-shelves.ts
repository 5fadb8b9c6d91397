import type { ShelfLevels } from './address.ts'
import type { ShelvingRefused } from './refusals.ts'

/** A row as it stands in the room: one face or both, the same bays and tiers on each. */
export type RowPlan = Pick<ShelfLevels, 'room' | 'zone' | 'row'> & {
  readonly faces: number
  readonly bays: number
  readonly tiers: number
}

const FACES = ['A', 'B']

/** Every shelf of the row in walking order: bays from 01, as they stand from left to right; tiers from 1 at the top. */
export function shelvesOfRow({ room, zone, row, faces, bays, tiers }: RowPlan): readonly ShelfLevels[] {
  return FACES.slice(0, faces).flatMap((face) =>
    upTo(bays).flatMap((bay) =>
      upTo(tiers).map((tier) => ({ room, zone, row, face, bay: String(bay).padStart(2, '0'), tier: String(tier) })),
    ),
  )
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}

/** A row is put up once; its shelves are never drawn over others. */
export function refusalsToAddRow(facts: {
  readonly levels: Pick<ShelfLevels, 'room' | 'zone' | 'row'>
  readonly exists: boolean
}): readonly ShelvingRefused[] {
  return facts.exists ? [{ code: 'ROW_EXISTS', ...facts.levels }] : []
}
