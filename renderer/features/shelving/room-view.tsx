import { useEffect, useRef, type ReactNode } from 'react'
import { useAnswer } from '#calls/use-call'
import { shelvingText } from '#text/shelving'
import { walkCells } from '#ui/arrow-walk'
import { useKeys } from '#ui/key-hints'
import { useNavigation } from '#ui/navigation'
import type { Place, RowAddress } from './place.ts'
import { RoomPlan } from './room-plan.tsx'
import { RowCells } from './row-cells.tsx'
import { ShelfSpines } from './shelf-spines.tsx'

type Props = {
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly suggestedShelf: string | null
  readonly onAddRow?: () => void
}

/** The picture of the room: rows as bars, a row as cells, a shelf as spines; Esc goes one step out. */
export function RoomView({ place, onPlace, suggestedShelf, onAddRow }: Props) {
  const { back } = useNavigation()
  const suggested = useAnswer(
    'shelving.shelf',
    { shelfId: suggestedShelf ?? '' },
    { enabled: suggestedShelf !== null },
  ).value
  useKeys({ Esc: { label: '返回', run: () => (place.kind === 'plan' ? back() : onPlace(outside(place))) } })

  return (
    <section className="room" aria-label={shelvingText.plan} onKeyDown={walkCells}>
      <Crumbs place={place} onPlace={onPlace} />
      <Walkable key={JSON.stringify(place)} focusFirst={place.kind !== 'plan'}>
        {place.kind === 'plan' && (
          <RoomPlan
            suggested={suggested}
            onOpen={(row) => onPlace({ kind: 'row', ...row })}
            {...(onAddRow === undefined ? {} : { onAddRow })}
          />
        )}
        {place.kind === 'row' && (
          <RowCells
            row={place}
            suggestedShelf={suggestedShelf}
            onOpen={(shelfId, name) => onPlace({ ...place, kind: 'shelf', shelfId, name })}
          />
        )}
        {place.kind === 'shelf' && <ShelfSpines shelfId={place.shelfId} />}
      </Walkable>
    </section>
  )
}

/** Takes the focus to the first cell once the cells are there, so that the arrows walk on without a mouse. */
function Walkable({ focusFirst, children }: { readonly focusFirst: boolean; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = frame.current
    if (!focusFirst || node === null) return
    const focus = () => {
      const cell = node.querySelector<HTMLElement>('[data-cell][data-first], [data-cell]')
      cell?.focus()
      return cell !== null
    }
    if (focus()) return
    const watcher = new MutationObserver(() => focus() && watcher.disconnect())
    watcher.observe(node, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [focusFirst])
  return (
    <div ref={frame} className="room-picture">
      {children}
    </div>
  )
}

function outside(place: Exclude<Place, { readonly kind: 'plan' }>): Place {
  const { room, zone, row } = place
  return place.kind === 'shelf' ? { kind: 'row', room, zone, row } : { kind: 'plan' }
}

/** Where the picture stands, from the room inwards; each step but the last leads back to it. */
function Crumbs({ place, onPlace }: Pick<Props, 'place' | 'onPlace'>) {
  const steps: readonly (readonly [string, Place])[] =
    place.kind === 'plan'
      ? [[shelvingText.plan, place]]
      : [
          [shelvingText.plan, { kind: 'plan' }],
          [rowWords(place), place.kind === 'row' ? place : outside(place)],
          ...(place.kind === 'shelf' ? [[place.name, place] as const] : []),
        ]
  return (
    <nav className="room-crumbs" aria-label={shelvingText.path}>
      {steps.map(([words, step]) => (
        <span key={words}>
          {step === place ? (
            words
          ) : (
            <button type="button" className="link" onClick={() => onPlace(step)}>
              {words}
            </button>
          )}
        </span>
      ))}
    </nav>
  )
}

function rowWords({ room, zone, row }: RowAddress): string {
  const parts = [shelvingText.roomName(room), zone === '' ? '' : shelvingText.zoneName(zone), shelvingText.rowName(row)]
  return parts.filter(Boolean).join(' ')
}
