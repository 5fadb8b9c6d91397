import { Button } from 'antd'

type Props = {
  /** What will stand here. */
  readonly title: string
  /** How it gets there. */
  readonly hint?: string
  /** The act that fills it. */
  readonly act?: { readonly label: string; readonly run: () => void }
}

/** A page with nothing on it yet: what will stand here, and the act that fills it. */
export function EmptyState({ title, hint, act }: Props) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {hint !== undefined && <p className="empty-state-hint">{hint}</p>}
      {act !== undefined && (
        <Button type="primary" onClick={act.run}>
          {act.label}
        </Button>
      )}
    </div>
  )
}
