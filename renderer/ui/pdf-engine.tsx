import { getDocument, PDFWorker, type PDFDocumentLoadingTask } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?worker&url'

let worker: PDFWorker | null = null

/**
 * Starts reading a PDF in a worker from the window's own origin. Nothing is fetched: fonts and everything else stand
 * in the bytes, and glyphs are drawn as paths, so that the style policy has nothing to refuse.
 */
export function openPdf(base64: string): PDFDocumentLoadingTask {
  worker ??= PDFWorker.create({ port: new Worker(ownWorker(), { type: 'module' }) })
  return getDocument({
    // eslint-disable-next-line id-denylist -- the reader's own name for it
    data: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)),
    worker,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  })
}

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => {
    readonly createScriptURL: (address: string) => string
  }
}

/** The worker's address, vouched for where the window's policy asks for trusted types. */
function ownWorker(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes } // not in the compiler's library
  return trustedTypes?.createPolicy('own-worker', { createScriptURL: () => workerUrl }).createScriptURL('') ?? workerUrl
}
