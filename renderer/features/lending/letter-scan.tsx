import { Button } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import type { SentTo } from '#shared/ipc/contract'
import { lendingText } from '#text/lending'
import { PdfView } from '#ui/pdf-view'

export type Scan = SentTo<'lending.keepScan'>

const MOST_BYTES = 20 * 1024 * 1024
const MEDIA_TYPES: readonly Scan['mediaType'][] = ['application/pdf', 'image/png', 'image/jpeg']

type Props = { readonly scan: Scan | null; readonly onScan: (scan: Scan | null) => void }

/** The scan of the letter, to be checked against what is typed; it is kept only with the registration. */
export function LetterScan({ scan, onScan }: Props) {
  const [refused, setRefused] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const labelId = useId()

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    const mediaType = MEDIA_TYPES.find((type) => type === file.type)
    setRefused(
      mediaType === undefined ? lendingText.scanKind : file.size > MOST_BYTES ? lendingText.scanTooLarge : null,
    )
    if (mediaType === undefined || file.size > MOST_BYTES) return
    onScan({ mediaType, bytes: await base64Of(file) })
  }

  return (
    <section className="lending-paper letter-scan" aria-labelledby={labelId}>
      <header className="letter-scan-head">
        <h2 id={labelId}>{lendingText.scan}</h2>
        <Button onClick={() => picker.current?.click()}>{lendingText.chooseScan}</Button>
        {scan !== null && <Button onClick={() => onScan(null)}>{lendingText.dropScan}</Button>}
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={lendingText.scan}
          accept={MEDIA_TYPES.join()}
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </header>
      <p className="quiet">
        {lendingText.registerHint}
        {lendingText.scanHint}
      </p>
      {refused !== null && (
        <p role="alert" className="said-here">
          {refused}
        </p>
      )}
      {scan === null && (
        <div className="preview-waits">
          <p>{lendingText.check}</p>
          <ul>
            {lendingText.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
          <p>{lendingText.scanNone}</p>
        </div>
      )}
      {scan?.mediaType === 'application/pdf' && <PdfView pdf={scan.bytes} label={lendingText.scan} />}
      {scan !== null && scan.mediaType !== 'application/pdf' && <ScanImage scan={scan} />}
    </section>
  )
}

/** Drawn on a canvas, because the policy of the window loads no images from elsewhere. */
function ScanImage({ scan }: { readonly scan: Scan }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let ended = false
    const bytes = Uint8Array.from(atob(scan.bytes), (byte) => byte.charCodeAt(0))
    void createImageBitmap(new Blob([bytes], { type: scan.mediaType })).then((image) => {
      const node = canvas.current
      if (ended || node === null) return
      node.width = image.width
      node.height = image.height
      node.getContext('2d')?.drawImage(image, 0, 0)
    })
    return () => {
      ended = true
    }
  }, [scan])
  return <canvas ref={canvas} className="scan-image" role="img" aria-label={lendingText.scan} />
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const slices: string[] = []
  const length = 0x8000
  for (let at = 0; at < bytes.length; at += length) {
    slices.push(String.fromCharCode(...bytes.subarray(at, at + length)))
  }
  return btoa(slices.join(''))
}
