import type { ReactNode } from 'react'
import { shellText } from '#text/shell'
import './session.css'

type Props = {
  readonly title: string
  readonly hint?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What stands in the window while no desk is open: the product, one card, nothing of the room. */
export function SessionFrame({ title, hint = '', wide = false, children }: Props) {
  return (
    <main className={wide ? 'session session-wide' : 'session'}>
      <div className="session-card">
        <header className="session-head">
          <span className="session-brand">{shellText.product}</span>
          <h1>{title}</h1>
          {hint !== '' && <p>{hint}</p>}
        </header>
        {children}
      </div>
    </main>
  )
}
