import { viewOf } from './sfnt.ts'

/** The glyph a font holds for a code point; 0 when it has none. */
export type CharacterMap = (codePoint: number) => number

const UNICODE_PLATFORMS: readonly number[] = [0, 3]

/** Reads a `cmap` table: the whole of Unicode (format 12) where present, otherwise the first plane (format 4). */
export function readCharacterMap(cmap: Uint8Array): CharacterMap {
  const view = viewOf(cmap)
  const whole = subtableOf(view, 12)
  if (whole !== null) return segmentedCoverage(view, whole)
  const plane = subtableOf(view, 4)
  if (plane !== null) return segmentMapping(view, plane)
  throw new Error('font has no Unicode character map')
}

function subtableOf(view: DataView, format: number): number | null {
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const platform = view.getUint16(4 + 8 * index)
    const offset = view.getUint32(8 + 8 * index)
    if (UNICODE_PLATFORMS.includes(platform) && view.getUint16(offset) === format) return offset
  }
  return null
}

/** Format 12: sorted groups of consecutive code points with consecutive glyphs. */
function segmentedCoverage(view: DataView, at: number): CharacterMap {
  const groups = view.getUint32(at + 12)
  return (codePoint) => {
    let low = 0
    let high = groups - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = at + 16 + 12 * middle
      if (codePoint < view.getUint32(group)) high = middle - 1
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1
      else return view.getUint32(group + 8) + codePoint - view.getUint32(group)
    }
    return 0
  }
}

/** Format 4: four parallel arrays (end, start, delta, range offset), one entry a segment. */
function segmentMapping(view: DataView, at: number): CharacterMap {
  const bytes = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + bytes + 2
  const deltas = starts + bytes
  const rangeOffsets = deltas + bytes
  return (codePoint) => {
    for (let segment = 0; segment < bytes; segment += 2) {
      if (codePoint > view.getUint16(ends + segment)) continue
      const start = view.getUint16(starts + segment)
      if (codePoint < start) return 0
      const delta = view.getUint16(deltas + segment)
      const range = view.getUint16(rangeOffsets + segment)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = view.getUint16(rangeOffsets + segment + range + 2 * (codePoint - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
