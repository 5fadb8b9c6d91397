import { foldWidth } from '#shared/kernel/text'

/** One shelf: 库房-区-列-面-节-层. Capital letters and digits, at most 6 each; `zone` is '' in a room without zones. */
export type ShelfLevels = {
  readonly room: string
  readonly zone: string
  readonly row: string
  readonly face: string
  readonly bay: string
  readonly tier: string
}

/** A place for one volume: a shelf and the slot on it, counted from 1 on the left. */
export type Address = { readonly levels: ShelfLevels; readonly slot: number }

/** The levels from the outside in, as they are printed and walked. */
export const LEVELS = ['room', 'zone', 'row', 'face', 'bay', 'tier'] as const satisfies readonly (keyof ShelfLevels)[]

export type Level = (typeof LEVELS)[number]

/** Printed where a room has no zones, so that every address has seven parts; no zone can be called so. */
const NO_ZONE = '0'

/** The shelf as printed on its label: 1-A-02-A-05-2, or 1-0-02-A-05-2 in a room without zones. */
export function printShelf(levels: ShelfLevels): string {
  return LEVELS.map((level) => (level === 'zone' && levels.zone === '' ? NO_ZONE : levels[level])).join('-')
}

/** The whole address: 1-A-02-A-05-2-17. */
export function printAddress({ levels, slot }: Address): string {
  return `${printShelf(levels)}-${slot}`
}

/**
 * Reads an address as scanned or typed: full-width and small letters and any kind of dash are taken. Always seven parts,
 * so that a part left out is never taken for another; null where it is no address.
 */
export function parseAddress(typed: string): Address | null {
  const parts = foldWidth(typed)
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .split('-')
  const [room, zone, row, face, bay, tier, slot, ...more] = parts
  if (!room || !zone || !row || !face || !bay || !tier || !slot || more.length > 0) return null
  const levels = { room, zone, row, face, bay, tier }
  if (!LEVELS.every((level) => /^[0-9A-Za-z]{1,6}$/.test(levels[level])) || !/^0*[1-9]\d{0,3}$/.test(slot)) return null
  return { levels: foldLevels(levels), slot: Number(slot) }
}

/** Levels as they are kept: capital letters, and no zone where 0 was typed for it. */
export function foldLevels<Some extends Partial<ShelfLevels>>(levels: Some): Some {
  const folded = Object.entries(levels).map(([level, text]) => {
    const capital = text.toUpperCase()
    return [level, level === 'zone' && capital === NO_ZONE ? '' : capital]
  })
  return Object.fromEntries(folded) as Some // the same levels, each still text
}

/**
 * Sorts shelves as one walks past them: room, zone, row, face, then bays from left to right and tiers from top to bottom,
 * numbers by their value. 02 and 2 are one and the same place, whichever was typed.
 */
export function walkKey(levels: ShelfLevels): string {
  return LEVELS.map((level) => walkKeyOf(levels[level])).join('-')
}

/** What the walk keys of all shelves of one row begin with. */
export function rowKey({ room, zone, row }: Pick<ShelfLevels, 'room' | 'zone' | 'row'>): string {
  return `${[room, zone, row].map(walkKeyOf).join('-')}-`
}

/** How many levels, from the room inwards, two shelves have in common by their walk keys. */
export function levelsInCommon(oneKey: string, otherKey: string): number {
  const other = otherKey.split('-')
  const differs = oneKey.split('-').findIndex((part, index) => part !== other[index])
  return differs === -1 ? LEVELS.length : differs
}

function walkKeyOf(level: string): string {
  return level.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
}
