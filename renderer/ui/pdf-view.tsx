import { Skeleton } from 'antd'
import { lazy, Suspense } from 'react'

type Props = {
  /** The bytes in base64; null while they are on their way. */
  readonly pdf: string | null
  /** What the paper is, for screen readers. */
  readonly label: string
}

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages.tsx')).PdfPages }))

/** The pages of a PDF as they print, fitted to the width. New bytes replace the old ones without a flash. */
export function PdfView({ pdf, label }: Props) {
  const waiting = <Skeleton active title={false} paragraph={{ rows: 12 }} />
  return (
    <div className="pdf-view" role="img" aria-label={label}>
      <Suspense fallback={waiting}>
        <PdfPages pdf={pdf} waiting={waiting} />
      </Suspense>
    </div>
  )
}
