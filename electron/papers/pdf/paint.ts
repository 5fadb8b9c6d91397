import { createHash } from 'node:crypto'
import { jsPDF } from 'jspdf'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Face } from '#electron/papers/font/face'
import type { Mark, Page, Weight } from '#electron/papers/setting/marks'
import { throwHandlerFailure, useFace, type FontStyle } from './unicode-fonts.ts'

export type Faces = Readonly<Record<Weight, Face>>

export type Printed = { readonly title: string; readonly issuedOn: LocalDate; readonly pages: readonly Page[] }

const FAMILY = 'paper'
const STYLES: Readonly<Record<Weight, FontStyle>> = { regular: 'normal', bold: 'bold' }
/** Dashes of 1.6 mm and gaps of 1.2 mm. */
const DASH: readonly number[] = [1.6, 1.2]

/** A4 pages as PDF bytes, the same for the same input. Throws where a face lacks a character. */
export function paint({ title, issuedOn, pages }: Printed, faces: Faces): Uint8Array {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 4 })
  doc.setProperties({ title })
  doc.setCreationDate(new Midnight(issuedOn))
  doc.setFileId(fileIdOf(title, issuedOn, pages))
  // Character spacing stays in force from one text to the next unless a document has one of its own.
  doc.setCharSpace(0)
  useFace(doc, faces.regular, FAMILY, 'normal')
  useFace(doc, faces.bold, FAMILY, 'bold')
  pages.forEach((page, index) => {
    if (index > 0) doc.addPage()
    for (const mark of page) paintMark(doc, mark)
  })
  const bytes = new Uint8Array(doc.output('arraybuffer'))
  throwHandlerFailure(doc)
  return bytes
}

function paintMark(doc: jsPDF, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      doc.setFont(FAMILY, STYLES[mark.weight])
      doc.setFontSize(mark.size)
      doc.text(mark.text, mark.x, mark.baseline, { charSpace: mark.spacing })
      return
    case 'line':
      doc.setLineWidth(mark.width)
      doc.setLineDashPattern(mark.dashed ? [...DASH] : [], 0)
      doc.line(...mark.from, ...mark.to)
      return
    case 'bar':
      doc.rect(...mark.at, mark.width, mark.height, 'F')
  }
}

/** jsPDF reads a date by its local parts; these are the room's, whatever zone the machine is set to. */
class Midnight extends Date {
  constructor(day: LocalDate) {
    super(`${day}T00:00:00Z`)
  }
  override getTimezoneOffset(): number {
    return -480
  }
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override getHours(): number {
    return 0
  }
}

function fileIdOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32).toUpperCase()
}
