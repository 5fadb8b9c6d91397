import type { Face } from '#electron/papers/font/face'
import { subsetOf } from '#electron/papers/font/subset'

/** jsPDF's hands into the file while it writes fonts. */
export type PdfWriter = {
  readonly out: (line: string) => void
  /** Opens an object and gives its number. */
  readonly newObject: () => number
  readonly putStream: (stream: PdfStream) => void
}

type PdfStream = { readonly addLength1: boolean; readonly objectId: number } & Readonly<Record<'data', string>>

/** Symbolic: the codes mean nothing outside this document. */
const FLAGS = 4
const CODES_PER_BLOCK = 100

/** Writes the objects of one embedded face; `codePoints[n]` carries code n + 1. Gives the number of the font object. */
export function writeFontObjects(writer: PdfWriter, face: Face, codePoints: readonly number[]): number {
  const glyphs = [0, ...codePoints.map((codePoint) => face.glyphOf(codePoint))]
  const name = `/${tagOf(codePoints)}+${face.name}`
  const file = putStream(writer, binaryOf(subsetOf(face.tables, glyphs)))
  const unicode = putStream(writer, unicodeMap(codePoints))
  const descriptor = putObject(
    writer,
    `/Type /FontDescriptor /FontName ${name} /FontFile2 ${file} 0 R /FontBBox [${face.box.join(' ')}] /Flags ${FLAGS} ` +
      `/StemV 80 /ItalicAngle 0 /Ascent ${face.ascent} /Descent ${face.descent} /CapHeight ${face.ascent}`,
  )
  const descendant = putObject(
    writer,
    `/Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity ` +
      `/DW 1000 /W [0 [${glyphs.map(face.advanceOf).join(' ')}]] ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>',
  )
  return putObject(
    writer,
    `/Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ` +
      `/ToUnicode ${unicode} 0 R`,
  )
}

/** The CMap that gives the characters back on copying: UTF-16, so that every plane comes through. */
function unicodeMap(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, index) => `<${hex(index + 1)}> <${utf16(codePoint)}>`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += CODES_PER_BLOCK) {
    const block = lines.slice(at, at + CODES_PER_BLOCK)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

function putStream({ newObject, putStream: put, out }: PdfWriter, content: string): number {
  const objectId = newObject()
  // eslint-disable-next-line id-denylist -- jsPDF names it so
  put({ data: content, addLength1: true, objectId })
  out('endobj')
  return objectId
}

function putObject({ newObject, out }: PdfWriter, entries: string): number {
  const objectId = newObject()
  out(`<< ${entries} >>`)
  out('endobj')
  return objectId
}

/** Six letters that tell subsets of one face apart, the same for the same characters. */
function tagOf(codePoints: readonly number[]): string {
  let hash = 0
  for (const codePoint of codePoints) hash = (Math.imul(hash, 31) + codePoint) >>> 0
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26))).join(
    '',
  )
}

function utf16(codePoint: number): string {
  return String.fromCodePoint(codePoint)
    .split('')
    .map((unit) => hex(unit.charCodeAt(0)))
    .join('')
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}

/** One character a byte, as jsPDF takes streams; in slices, because arguments of a call are limited. */
function binaryOf(bytes: Uint8Array): string {
  const slices: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) slices.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return slices.join('')
}
