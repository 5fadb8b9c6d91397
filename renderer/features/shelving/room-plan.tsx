import { Skeleton } from 'antd'
import { useAnswer } from '#calls/use-call'
import { shelvingText } from '#text/shelving'
import { EmptyState } from '#ui/empty-state'
import { FaultList } from '#ui/fault-list'
import { FillBar } from './fill-bar.tsx'
import { isSameRow, type RowAddress } from './place.ts'

type Props = {
  /** Row of the place suggested for the volume at hand. */
  readonly suggested: RowAddress | null
  readonly onOpen: (row: RowAddress) => void
  readonly onAddRow?: () => void
}

/** Every row as a bar with its fill, room by room, zone by zone, in walking order. */
export function RoomPlan({ suggested, onOpen, onAddRow }: Props) {
  const rows = useAnswer('shelving.rows', {})
  if (rows.loading) return <Skeleton active title={false} paragraph={{ rows: 6 }} />
  if (rows.value?.length === 0) {
    return (
      <EmptyState
        title={shelvingText.planEmpty}
        hint={onAddRow === undefined ? shelvingText.planEmptyForOthers : shelvingText.planEmptyHint}
        {...(onAddRow === undefined ? {} : { act: { label: shelvingText.addRow, run: onAddRow } })}
      />
    )
  }
  return (
    <>
      <FaultList faults={rows.faults} />
      {zonesOf(rows.value ?? []).map(({ name, rows: ofZone }) => (
        <section key={name} className="zone">
          <h2>{name}</h2>
          <div className="zone-rows">
            {ofZone.map((row) => (
              <button
                key={row.row}
                type="button"
                data-cell
                className={suggested !== null && isSameRow(suggested, row) ? 'row-bar row-bar-suggested' : 'row-bar'}
                onClick={() => onOpen(row)}
              >
                <span className="row-bar-name">{shelvingText.rowName(row.row)}</span>
                <FillBar used={row.used} capacity={row.capacity} />
                <span className="row-bar-count">{shelvingText.fill(row.used, row.capacity)}</span>
                <span className="row-bar-free">
                  {suggested !== null && isSameRow(suggested, row)
                    ? shelvingText.suggestedHere
                    : shelvingText.free(row.capacity - row.used)}
                </span>
              </button>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

type RowFill = RowAddress & { readonly capacity: number; readonly used: number }

/** Rows grouped by room and zone, in the order they come. */
function zonesOf(rows: readonly RowFill[]): readonly { readonly name: string; readonly rows: readonly RowFill[] }[] {
  const zones = new Map<string, RowFill[]>()
  for (const row of rows) {
    const zone = row.zone === '' ? '' : ` ${shelvingText.zoneName(row.zone)}`
    const name = `${shelvingText.roomName(row.room)}${zone}`
    zones.set(name, [...(zones.get(name) ?? []), row])
  }
  return [...zones].map(([name, ofZone]) => ({ name, rows: ofZone }))
}
