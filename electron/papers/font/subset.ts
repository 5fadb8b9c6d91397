import { tableOf, viewOf, writeSfnt, type Tables } from './sfnt.ts'

/** Instructions that glyphs may call; copied whole. */
const HINTING = ['cvt ', 'fpgm', 'prep'] as const
const COMPOSITE_FROM = 10

/**
 * A font file holding only the given glyphs: `glyphs[n]` becomes glyph n. Parts of composite glyphs are appended.
 * The result is meant for embedding with glyph ids used directly; it has no character map.
 */
export function subsetOf(tables: Tables, glyphs: readonly number[]): Uint8Array {
  const { order, outlines } = gather(tables, glyphs)
  const subset = new Map([
    ['glyf', join(outlines)],
    ['loca', offsetsOf(outlines)],
    ['hmtx', metricsOf(tables, order)],
    ['head', withUint16(tableOf(tables, 'head'), 50, 1)],
    ['hhea', withUint16(tableOf(tables, 'hhea'), 34, order.length)],
    ['maxp', withUint16(tableOf(tables, 'maxp'), 4, order.length)],
  ])
  for (const tag of HINTING) {
    const table = tables.get(tag)
    if (table !== undefined) subset.set(tag, table)
  }
  return writeSfnt(subset)
}

type Gathered = { readonly order: readonly number[]; readonly outlines: readonly Uint8Array[] }

/** Follows composite glyphs to their parts, renumbering each reference as the part takes its place. */
function gather(tables: Tables, glyphs: readonly number[]): Gathered {
  const order = [...glyphs]
  const places = new Map<number, number>()
  const outlines: Uint8Array[] = []
  // The list grows while it is walked: parts of parts are found in the same pass.
  for (const glyph of order) {
    const outline = outlineOf(tables, glyph).slice()
    const view = viewOf(outline)
    for (const at of partsOf(view)) {
      const part = view.getUint16(at)
      let place = places.get(part)
      if (place === undefined) {
        place = order.push(part) - 1
        places.set(part, place)
      }
      view.setUint16(at, place)
    }
    outlines.push(outline)
  }
  return { order, outlines }
}

/** Where a composite outline names its parts; none in a simple or empty one. */
function partsOf(outline: DataView): readonly number[] {
  const found: number[] = []
  if (outline.byteLength <= COMPOSITE_FROM || outline.getInt16(0) >= 0) return found
  let at = COMPOSITE_FROM
  for (let more = true; more;) {
    const flags = outline.getUint16(at)
    found.push(at + 2)
    at += 4 + (flags & 0x1 ? 4 : 2) + transformBytes(flags)
    more = (flags & 0x20) !== 0
  }
  return found
}

function transformBytes(flags: number): number {
  if (flags & 0x8) return 2
  if (flags & 0x40) return 4
  return flags & 0x80 ? 8 : 0
}

function outlineOf(tables: Tables, glyph: number): Uint8Array {
  const loca = viewOf(tableOf(tables, 'loca'))
  const long = viewOf(tableOf(tables, 'head')).getInt16(50) === 1
  const offsetOf = (index: number): number => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index))
  return tableOf(tables, 'glyf').subarray(offsetOf(glyph), offsetOf(glyph + 1))
}

function join(outlines: readonly Uint8Array[]): Uint8Array {
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline), 0))
  let at = 0
  for (const outline of outlines) {
    glyf.set(outline, at)
    at += padded(outline)
  }
  return glyf
}

function offsetsOf(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (outlines.length + 1)))
  let at = 0
  outlines.forEach((outline, index) => {
    at += padded(outline)
    view.setUint32(4 * (index + 1), at)
  })
  return new Uint8Array(view.buffer)
}

function metricsOf(tables: Tables, order: readonly number[]): Uint8Array {
  const hmtx = viewOf(tableOf(tables, 'hmtx'))
  const measured = viewOf(tableOf(tables, 'hhea')).getUint16(34)
  const view = new DataView(new ArrayBuffer(4 * order.length))
  order.forEach((glyph, index) => {
    // Glyphs past the last full entry share its advance and keep a side bearing of their own.
    const bearingAt = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)
    view.setUint16(4 * index, hmtx.getUint16(4 * Math.min(glyph, measured - 1)))
    view.setInt16(4 * index + 2, hmtx.getInt16(bearingAt))
  })
  return new Uint8Array(view.buffer)
}

function withUint16(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = table.slice()
  viewOf(copy).setUint16(at, value)
  return copy
}

function padded(outline: Uint8Array): number {
  return (outline.length + 3) & ~3
}
