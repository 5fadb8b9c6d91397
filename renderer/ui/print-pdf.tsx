import { openPdf } from './pdf-engine.tsx'
import './print-pdf.css'

/** What an office printer puts on paper; a PDF counts 72 units to the inch. */
const DOTS_PER_INCH = 300
const UNITS_PER_INCH = 72

/**
 * Prints the pages of a PDF and nothing of the window: every page is drawn at 300 dpi on a sheet of its own, A4 without
 * margins, so that what the paper says stands where the paper says it. Resolves when the print dialog has the pages.
 */
export async function printPdf(pdf: string): Promise<void> {
  const sheets = document.createElement('div')
  sheets.className = 'print-sheets'
  const task = openPdf(pdf)
  try {
    const paper = await task.promise
    for (let number = 1; number <= paper.numPages; number += 1) {
      const page = await paper.getPage(number)
      const viewport = page.getViewport({ scale: DOTS_PER_INCH / UNITS_PER_INCH })
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport, intent: 'print' }).promise
      sheets.append(canvas)
    }
  } finally {
    void task.destroy()
  }
  document.querySelector('.print-sheets')?.remove()
  document.body.append(sheets)
  window.addEventListener('afterprint', () => sheets.remove(), { once: true })
  window.print()
}
