import { createRequire } from 'node:module'
import { beforeAll, expect, it } from 'vitest'
import type { LocalDate } from '#shared/kernel/local-date'
import { sheetOf } from '#shared/papers/paper'
import { openFace, type Face } from '#electron/papers/font/face'
import { readCoverage, readFonts } from '#electron/papers/font/font-files'
import { readTables, tableOf, viewOf } from '#electron/papers/font/sfnt'
import { subsetOf } from '#electron/papers/font/subset'
import { paint, type Faces } from '#electron/papers/pdf/paint'
import { setSheet } from '#electron/papers/setting/set-sheet'
import { aLoanSlip } from './example-papers.ts'

let faces: Faces
beforeAll(async () => {
  const { regular, bold } = await readFonts()
  faces = { regular: openFace('Regular', regular), bold: openFace('Bold', bold) }
})

it('knows what it covers from the character maps alone, as the whole fonts do', async () => {
  const covers = await readCoverage()

  for (const character of '威海㛃𬱖喆·〔□✂1A') expect(covers(code(character)), character).toBe(true)
  for (const character of '𠮷𪚥𰻝') expect(covers(code(character)), character).toBe(false)
  for (let point = 0x2b820; point < 0x2ceb0; point += 1) {
    expect(covers(point)).toBe(faces.regular.glyphOf(point) !== 0 && faces.bold.glyphOf(point) !== 0)
  }
})

it('gives ideographs the whole width of the type, in every plane', () => {
  for (const character of '威㛃𬱖') {
    expect(faces.regular.advanceOf(faces.regular.glyphOf(code(character)))).toBe(1000)
  }
})

it('keeps in a subset the outlines and widths of exactly the glyphs asked for, in their order', () => {
  const glyphs = [0, ...Array.from('档案𬱖', (character) => faces.regular.glyphOf(code(character)))]
  const tables = readTables(subsetOf(faces.regular.tables, glyphs))

  expect(viewOf(tableOf(tables, 'maxp')).getUint16(4)).toBe(glyphs.length)
  glyphs.forEach((glyph, place) => {
    const [kept, original] = [outlineOf(tables, place), outlineOf(faces.regular.tables, glyph)]
    expect(kept.slice(0, original.length)).toEqual(original)
    // The rest is the padding to four bytes.
    expect([...kept.slice(original.length)].filter((byte) => byte !== 0)).toEqual([])
    expect(kept.length - original.length).toBeLessThan(4)
    expect(viewOf(tableOf(tables, 'hmtx')).getUint16(4 * place)).toBe(
      viewOf(tableOf(faces.regular.tables, 'hmtx')).getUint16(4 * glyph),
    )
  })
})

it('writes checksums that make the whole file add up to the number the format prescribes', () => {
  const file = subsetOf(faces.regular.tables, [0, faces.regular.glyphOf(code('档'))])
  const view = viewOf(file)
  let sum = 0
  for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0

  expect(sum).toBe(0xb1b0afba)
})

it('refuses a file that is no TrueType font', () => {
  expect(() => openFace('Other', new TextEncoder().encode('OTTO, and nothing more'))).toThrow('not a TrueType font')
})

it('draws the same bytes in every time zone', () => {
  const before = process.env['TZ']
  const [here, there] = ['Asia/Shanghai', 'America/New_York'].map((zone) => {
    process.env['TZ'] = zone
    return drawSlip()
  })
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before

  expect(Buffer.compare(here ?? new Uint8Array(), there ?? new Uint8Array(1))).toBe(0)
})

it('dates papers beyond the years jsPDF knows', () => {
  const issuedOn = '2051-02-03' as LocalDate
  const pdf = paint({ title: '', issuedOn, pages: [[]] }, faces)

  expect(Buffer.from(pdf).toString('latin1')).toContain("/CreationDate (D:20510203000000+08'00')")
})

it('leaves out the parts of jsPDF that read pages and pictures', () => {
  drawSlip()
  const loaded = Object.keys(createRequire(import.meta.url).cache)

  expect(loaded.filter((path) => path.includes('jspdf'))).not.toEqual([])
  expect(loaded.filter((path) => /html2canvas|dompurify|canvg|core-js/.test(path))).toEqual([])
})

function drawSlip(): Uint8Array {
  const sheet = sheetOf({ kind: 'loanSlip', facts: aLoanSlip() })
  return paint({ title: sheet.title, issuedOn: sheet.issuedOn, pages: setSheet(sheet, faces) }, faces)
}

function outlineOf(tables: Face['tables'], glyph: number): Uint8Array {
  const loca = viewOf(tableOf(tables, 'loca'))
  return tableOf(tables, 'glyf').slice(loca.getUint32(4 * glyph), loca.getUint32(4 * (glyph + 1)))
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0
}
