import { Button, Skeleton } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Fault } from '#shared/faults/fault'
import { shellText } from '#text/shell'
import { FaultList } from './fault-list.tsx'

type Props = {
  readonly title: string
  /** Short facts beside the title. */
  readonly extra?: ReactNode
  /** Buttons at the right, in the order people use them. */
  readonly actions?: ReactNode
  /** Keeps the shape while the first answer is on its way. */
  readonly loading?: boolean
  readonly faults?: readonly Fault[]
  /** Asks again after a fault. */
  readonly onRetry?: () => void
  /** The page takes the height of the window and its parts scroll by themselves. */
  readonly fill?: boolean
  /** The body brings its own head line, with the id page-title on its heading. */
  readonly ownHead?: boolean
  readonly children?: ReactNode
}

/** One page: title, acts, faults of its own questions, body. */
export function Page({
  title,
  extra,
  actions,
  loading = false,
  faults = [],
  onRetry,
  fill = false,
  ownHead = false,
  children,
}: Props) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A page that focuses nothing itself takes the focus to its title, so that the next Tab is on the page.
    if (document.activeElement === null || document.activeElement === document.body) head.current?.focus()
  }, [])
  return (
    <section className={fill ? 'page page-fill' : 'page'} aria-labelledby="page-title">
      {!ownHead && (
        <header className="page-head">
          <h1 id="page-title" className="page-title" tabIndex={-1} ref={head}>
            {title}
          </h1>
          <div className="page-extra">{extra}</div>
          <div className="page-actions">{actions}</div>
        </header>
      )}
      <FaultList faults={faults} />
      {faults.length > 0 && onRetry !== undefined && (
        <p>
          <Button onClick={onRetry}>{shellText.retry}</Button>
        </p>
      )}
      <div className="page-body">{loading ? <Skeleton active title={false} paragraph={{ rows: 8 }} /> : children}</div>
    </section>
  )
}
