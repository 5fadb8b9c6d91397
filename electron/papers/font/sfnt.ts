/** Tables of a TrueType file by their four-letter tags. */
export type Tables = ReadonlyMap<string, Uint8Array>

export type TableRange = { readonly offset: number; readonly length: number }

const HEAD_BYTES = 12
const ENTRY_BYTES = 16
/** TrueType outlines; other flavours of sfnt are refused. */
const TRUE_TYPE = 0x00010000
const CHECKSUM_TARGET = 0xb1b0afba
const CHECKSUM_ADJUSTMENT_AT = 8

/** Bytes of the directory, known from the first twelve bytes of the file. */
export function directoryBytes(start: Uint8Array): number {
  const view = viewOf(start)
  if (view.getUint32(0) !== TRUE_TYPE) throw new Error('not a TrueType font')
  return HEAD_BYTES + ENTRY_BYTES * view.getUint16(4)
}

/** Where each table lies in the file. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, TableRange> {
  const view = viewOf(bytes)
  const ranges = new Map<string, TableRange>()
  for (let at = HEAD_BYTES; at < directoryBytes(bytes); at += ENTRY_BYTES) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    ranges.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return ranges
}

/** Every table as a view into the file, nothing copied. */
export function readTables(bytes: Uint8Array): Tables {
  return new Map(
    [...readDirectory(bytes)].map(([tag, { offset, length }]) => [tag, bytes.subarray(offset, offset + length)]),
  )
}

/** The named table; throws when the font has none. */
export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (table === undefined) throw new Error(`font has no ${tag} table`)
  return table
}

/** Writes a font file: tables in the order of their tags, each padded to four bytes, checksums set. */
export function writeSfnt(tables: Tables): Uint8Array {
  const tags = [...tables.keys()].sort()
  const total = tags.reduce(
    (sum, tag) => sum + padded(tableOf(tables, tag).length),
    HEAD_BYTES + ENTRY_BYTES * tags.length,
  )
  const file = new Uint8Array(total)
  const view = viewOf(file)
  writeHead(view, tags.length)
  let offset = HEAD_BYTES + ENTRY_BYTES * tags.length
  let headAt = 0
  tags.forEach((tag, index) => {
    const table = tableOf(tables, tag)
    file.set(table, offset)
    if (tag === 'head') {
      headAt = offset
      view.setUint32(headAt + CHECKSUM_ADJUSTMENT_AT, 0)
    }
    const entry = HEAD_BYTES + ENTRY_BYTES * index
    file.set(asciiOf(tag), entry)
    view.setUint32(entry + 4, checksum(view, offset, padded(table.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    offset += padded(table.length)
  })
  view.setUint32(headAt + CHECKSUM_ADJUSTMENT_AT, (CHECKSUM_TARGET - checksum(view, 0, total)) >>> 0)
  return file
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function writeHead(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count))
  view.setUint32(0, TRUE_TYPE)
  view.setUint16(4, count)
  view.setUint16(6, ENTRY_BYTES * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, ENTRY_BYTES * (count - 2 ** power))
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function asciiOf(tag: string): Uint8Array {
  return Uint8Array.from(tag, (character) => character.charCodeAt(0))
}
