import { Worker } from 'node:worker_threads'
import type { PaperFacts } from '#shared/papers/paper'
import { readCoverage, readFonts } from './font/font-files.ts'
import type { PrintAnswer, PrintOrder } from './print-order.ts'

/** Draws papers in a thread of its own that holds the fonts and reaches nothing else. */
export type Press = {
  /** The paper as PDF bytes, the same for the same facts. Rejects where the thread fails or a font lacks a character. */
  readonly draw: (paper: PaperFacts) => Promise<Uint8Array>
  /** Whether every font has this character, so that a paper naming it can be printed. */
  readonly covers: (codePoint: number) => boolean
  /** Ends the thread; what is still being drawn is rejected. A later paper would start another one. */
  readonly close: () => Promise<void>
}

/** Reads which characters can be printed; fonts are loaded and the thread started by the first paper. */
export async function openPress(): Promise<Press> {
  const covers = await readCoverage()
  let thread: Promise<Drawing> | null = null

  function drawing(): Promise<Drawing> {
    // A thread that could not start, or has ended, is forgotten: the next paper tries again.
    const forget = (): void => {
      thread = null
    }
    thread ??= startDrawing(forget).catch((cause: unknown) => {
      forget()
      throw cause
    })
    return thread
  }

  return {
    covers,
    draw: async (paper) => (await drawing()).draw(paper),
    close: async () => {
      await (await thread)?.end()
    },
  }
}

type Drawing = { readonly draw: (paper: PaperFacts) => Promise<Uint8Array>; readonly end: () => Promise<unknown> }
type Waiting = { readonly resolve: (pdf: Uint8Array) => void; readonly reject: (reason: Error) => void }

async function startDrawing(onEnd: () => void): Promise<Drawing> {
  const fonts = await readFonts()
  const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), {
    workerData: fonts,
    transferList: [fonts.regular.buffer, fonts.bold.buffer],
  })
  const waiting = new Map<number, Waiting>()
  let ordered = 0
  let failure = new Error('the press was closed')

  worker.on('message', (answer: PrintAnswer) => {
    const { resolve, reject } = waiting.get(answer.number) ?? {}
    waiting.delete(answer.number)
    // An idle thread must not keep the program alive.
    if (waiting.size === 0) worker.unref()
    if (answer.ok) resolve?.(answer.pdf)
    else reject?.(new Error(answer.reason))
  })
  worker.on('error', (cause) => {
    failure = cause instanceof Error ? cause : new Error(String(cause))
  })
  worker.on('exit', () => {
    onEnd()
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  })

  return {
    draw: (paper) =>
      new Promise((resolve, reject) => {
        ordered += 1
        waiting.set(ordered, { resolve, reject })
        worker.ref()
        worker.postMessage({ number: ordered, paper } satisfies PrintOrder)
      }),
    end: () => worker.terminate(),
  }
}
