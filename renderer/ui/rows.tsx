import { Skeleton } from 'antd'
import { useState, type KeyboardEvent, type ReactNode } from 'react'

type Column<Row> = {
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** A CSS width such as 8rem; one column without width takes the rest. */
  readonly width?: string
  readonly align?: 'right'
}

type Props<Row> = {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly onOpen?: (row: Row) => void
  readonly loading?: boolean
  /** What is said when there is no row. */
  readonly empty: string
  readonly label?: string
}

/** A dense table for the keyboard: Tab enters it once, arrows walk, Home and End jump, Enter opens. */
export function Rows<Row>({ rows, keyOf, columns, onOpen, loading = false, empty, label }: Props<Row>) {
  const [current, setCurrent] = useState(0)
  if (loading) return <Skeleton active title={false} paragraph={{ rows: 4 }} />
  if (rows.length === 0) return <p className="rows-empty">{empty}</p>
  const stop = Math.min(current, rows.length - 1)

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, row: Row): void {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onOpen?.(row)
    }
    const next = nextIndex(event.key, stop, rows.length)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    const line = event.currentTarget.parentElement?.children[next]
    if (line instanceof HTMLElement) line.focus()
  }

  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ title, width, align }) => (
            <th key={title} scope="col" className={align === 'right' ? 'right' : ''} style={{ width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={keyOf(row)}
            className={onOpen === undefined ? '' : 'rows-opens'}
            tabIndex={onOpen !== undefined && index === stop ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKeyDown(event, row)}
            onClick={() => onOpen?.(row)}
          >
            {columns.map(({ title, cell, align }) => (
              <td key={title} className={align === 'right' ? 'right' : ''}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function nextIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1)
    case 'ArrowUp':
      return Math.max(current - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
