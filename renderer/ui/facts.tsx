import type { ReactNode } from 'react'

type Fact = {
  readonly label: string
  readonly value: ReactNode
  /** Takes the whole width. */
  readonly wide?: boolean
}

type Props = {
  readonly facts: readonly Fact[]
  readonly columns?: 1 | 2 | 3
}

/** Labels and values in aligned columns; an empty value shows a dash, so that nothing moves. */
export function Facts({ facts, columns = 1 }: Props) {
  return (
    <dl className={`facts facts-${columns}`}>
      {facts.map(({ label, value, wide = false }) => (
        <div key={label} className={wide ? 'fact fact-wide' : 'fact'}>
          <dt>{label}</dt>
          <dd>{value === '' || value === null || value === undefined ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
