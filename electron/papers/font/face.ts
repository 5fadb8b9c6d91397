import { readCharacterMap, type CharacterMap } from './character-map.ts'
import { readTables, tableOf, viewOf, type Tables } from './sfnt.ts'

/** One font, parsed once and shared by every document. Metrics are in thousandths of the type size. */
export type Face = {
  readonly name: string
  readonly tables: Tables
  readonly glyphOf: CharacterMap
  readonly advanceOf: (glyph: number) => number
  readonly ascent: number
  readonly descent: number
  readonly box: readonly number[]
}

/** Parses a TrueType font with outlines in `glyf`; `name` is the name it carries in documents. */
export function openFace(name: string, bytes: Uint8Array): Face {
  const tables = readTables(bytes)
  tableOf(tables, 'glyf')
  const head = viewOf(tableOf(tables, 'head'))
  const hhea = viewOf(tableOf(tables, 'hhea'))
  const hmtx = viewOf(tableOf(tables, 'hmtx'))
  const unitsPerEm = head.getUint16(18)
  const measured = hhea.getUint16(34)
  const inThousandths = (units: number): number => Math.round((units * 1000) / unitsPerEm)
  return {
    name,
    tables,
    glyphOf: readCharacterMap(tableOf(tables, 'cmap')),
    advanceOf: (glyph) => inThousandths(hmtx.getUint16(4 * Math.min(glyph, measured - 1))),
    ascent: inThousandths(hhea.getInt16(4)),
    descent: inThousandths(hhea.getInt16(6)),
    box: [36, 38, 40, 42].map((at) => inThousandths(head.getInt16(at))),
  }
}

/** Width of one character in thousandths of the type size. */
export function widthIn(face: Face, codePoint: number): number {
  return face.advanceOf(face.glyphOf(codePoint))
}
