import { Skeleton } from 'antd'
import { useAnswer } from '#calls/use-call'
import type { AnswerOf } from '#shared/ipc/contract'
import { shelvingText } from '#text/shelving'
import { FaultList } from '#ui/fault-list'
import { FillBar } from './fill-bar.tsx'
import type { RowAddress } from './place.ts'

type Shelf = AnswerOf<'shelving.row'>[number]

type Props = {
  readonly row: RowAddress
  readonly suggestedShelf: string | null
  readonly onOpen: (shelfId: string, name: string) => void
}

/** One row as somebody stands before it: bays side by side, tiers from top to bottom, one picture for each face. */
export function RowCells({ row: { room, zone, row }, suggestedShelf, onOpen }: Props) {
  const shelves = useAnswer('shelving.row', { room, zone, row })
  if (shelves.loading) return <Skeleton active title={false} paragraph={{ rows: 6 }} />
  const all = shelves.value ?? []
  return (
    <>
      <FaultList faults={shelves.faults} />
      {different(all, 'face').map((face) => {
        const ofFace = all.filter((shelf) => shelf.face === face)
        const bays = different(ofFace, 'bay')
        return (
          <section key={face} className="face">
            <h2>{face === '' ? shelvingText.rowName(row) : shelvingText.faceName(face)}</h2>
            <table className="cells">
              <thead>
                <tr>
                  <td />
                  {bays.map((bay) => (
                    <th key={bay} scope="col">
                      {shelvingText.bayName(bay)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {different(ofFace, 'tier').map((tier) => (
                  <tr key={tier}>
                    <th scope="row">{shelvingText.tierName(tier)}</th>
                    {bays.map((bay) => (
                      <td key={bay}>
                        <Cell
                          shelf={ofFace.find((shelf) => shelf.bay === bay && shelf.tier === tier) ?? null}
                          suggestedShelf={suggestedShelf}
                          onOpen={onOpen}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
    </>
  )
}

type CellProps = Pick<Props, 'suggestedShelf' | 'onOpen'> & { readonly shelf: Shelf | null }

function Cell({ shelf, suggestedShelf, onOpen }: CellProps) {
  if (shelf === null) return null
  const suggested = shelf.shelfId === suggestedShelf
  const name = [
    shelf.face === '' ? '' : shelvingText.faceName(shelf.face),
    shelvingText.bayName(shelf.bay),
    shelvingText.tierName(shelf.tier),
  ]
  return (
    <button
      type="button"
      data-cell
      {...(suggested ? { 'data-first': true } : {})}
      className={suggested ? 'cell cell-suggested' : 'cell'}
      title={`${shelf.address}，${shelvingText.fill(shelf.used, shelf.capacity)}，${shelvingText.free(shelf.capacity - shelf.used)}`}
      aria-label={`${shelf.address}，${shelvingText.fill(shelf.used, shelf.capacity)}`}
      onClick={() => onOpen(shelf.shelfId, name.filter(Boolean).join(' '))}
    >
      <FillBar used={shelf.used} capacity={shelf.capacity} />
      <span className="cell-count">{shelf.used}</span>
    </button>
  )
}

function different(shelves: readonly Shelf[], level: 'face' | 'bay' | 'tier'): readonly string[] {
  return [...new Set(shelves.map((shelf) => shelf[level]))]
}
