import { useEffect, useRef } from 'react'
import { searchText } from '#text/search'
import { HitLine } from './hit-line.tsx'
import type { Hit } from './use-search.ts'
import './search.css'

type Props = {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly active: number
  readonly onActive: (index: number) => void
  readonly onOpen: (hit: Hit) => void
}

/** The hits as a list that the search box steers: the focus stays in the box. */
export function HitList({ id, hits, active, onActive, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul id={id} className="hit-list" role="listbox" aria-label={searchText.results} ref={list}>
      {hits.map((hit, index) => (
        <li
          key={hit.archiveId}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className="hit"
          onPointerMove={() => index !== active && onActive(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(hit)}
        >
          <HitLine hit={hit} />
        </li>
      ))}
    </ul>
  )
}
