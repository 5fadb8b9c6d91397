import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { openPdf } from './pdf-engine.tsx'

type Props = {
  /** The bytes in base64; null while they are on their way. */
  readonly pdf: string | null
  /** Shown until the first page is drawn. */
  readonly waiting: ReactNode
}

/** The pages on canvases; loaded with the PDF reader when the first paper is opened. */
export function PdfPages({ pdf, waiting }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  const [drawn, setDrawn] = useState(false)

  useEffect(() => {
    if (pdf === null) return
    const task = openPdf(pdf)
    let ended = false
    task.promise
      .then((document) => drawPages(document, frame.current?.clientWidth ?? 0))
      .then((canvases) => {
        if (ended) return
        frame.current?.replaceChildren(...canvases)
        setDrawn(true)
        setFailed(false)
      })
      .catch(() => {
        if (!ended) setFailed(true)
      })
    return () => {
      ended = true
      void task.destroy()
    }
  }, [pdf])

  return (
    <>
      {failed && (
        <p className="pdf-view-failed">这份文书显示不出来。可以关闭后再打开一次；仍不行时请告诉系统管理员。</p>
      )}
      {!drawn && !failed && waiting}
      <div ref={frame} className="pdf-view-pages" />
    </>
  )
}

/** Every page on its own canvas, `width` css px wide, as sharp as the screen. */
async function drawPages(document: PDFDocumentProxy, width: number): Promise<readonly HTMLCanvasElement[]> {
  const canvases: HTMLCanvasElement[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio
    const viewport = page.getViewport({ scale })
    const canvas = window.document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    canvas.className = 'pdf-view-page'
    await page.render({ canvas, viewport }).promise
    canvases.push(canvas)
  }
  return canvases
}
