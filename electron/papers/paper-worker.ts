import './sealed.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { sheetOf, type PaperFacts } from '#shared/papers/paper'
import { openFace } from './font/face.ts'
import type { FontBytes } from './font/font-files.ts'
import { paint } from './pdf/paint.ts'
import type { PrintAnswer, PrintOrder } from './print-order.ts'
import { setSheet } from './setting/set-sheet.ts'

// The worker's whole world: fonts parsed once from the bytes it was given, papers in, PDF bytes out.
const fonts = workerData as FontBytes // handed over by openPress
const faces = {
  regular: openFace('NotoSerifSC-Regular', fonts.regular),
  bold: openFace('NotoSerifSC-Bold', fonts.bold),
}

parentPort?.on('message', ({ number, paper }: PrintOrder) => {
  parentPort?.postMessage(answer(number, paper))
})

function answer(number: number, paper: PaperFacts): PrintAnswer {
  try {
    const sheet = sheetOf(paper)
    const pages = setSheet(sheet, faces)
    return { number, ok: true, pdf: paint({ title: sheet.title, issuedOn: sheet.issuedOn, pages }, faces) }
  } catch (cause) {
    return { number, ok: false, reason: cause instanceof Error ? cause.message : String(cause) }
  }
}
