import { Alert, Skeleton } from 'antd'
import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import type { AnswerOf } from '#shared/ipc/contract'
import { shelvingText } from '#text/shelving'
import { walkCells } from '#ui/arrow-walk'
import { EmptyState } from '#ui/empty-state'
import { FaultList } from '#ui/fault-list'
import type { Place } from './place.ts'
import { ShelveForm } from './shelve-form.tsx'

export type WaitingVolume = AnswerOf<'shelving.waiting'>[number]

type Props = {
  /** Volume the page was opened for. */
  readonly wanted: string | null
  readonly onSuggested: (shelfId: string | null) => void
  readonly onShowPlace: (place: Place) => void
}

/** Volumes that wait for a shelf, the oldest first; one is at hand, Enter shelves it and takes the next. */
export function WaitingDesk({ wanted, onSuggested, onShowPlace }: Props) {
  const waiting = useAnswer('shelving.waiting', {})
  const [chosenId, setChosenId] = useState(wanted)
  const volumes = waiting.value ?? []
  const at = volumes.find(({ volumeId }) => volumeId === chosenId) ?? volumes[0] ?? null
  const wantedIsGone = wanted !== null && chosenId === wanted && at?.volumeId !== wanted && !waiting.loading

  return (
    <section className="waiting" aria-labelledby="shelving-waiting">
      <h2 id="shelving-waiting">
        {shelvingText.waiting}
        {volumes.length > 0 && <span className="count">{shelvingText.waitingCount(volumes.length)}</span>}
      </h2>
      <FaultList faults={waiting.faults} />
      {wantedIsGone && <Alert type="info" showIcon title={shelvingText.notWaiting} />}
      {waiting.loading && <Skeleton active title={false} paragraph={{ rows: 5 }} />}
      {waiting.value?.length === 0 && (
        <EmptyState title={shelvingText.waitingEmpty} hint={shelvingText.waitingEmptyHint} />
      )}
      {at !== null && (
        <ShelveForm
          key={at.volumeId}
          volume={at}
          onSuggested={onSuggested}
          onShowPlace={onShowPlace}
          onShelved={() => setChosenId(following(volumes, at))}
        />
      )}
      <div className="waiting-list" onKeyDown={walkCells}>
        {volumes.map((volume) => (
          <button
            key={volume.volumeId}
            type="button"
            data-cell
            className="waiting-volume"
            aria-pressed={volume === at}
            onClick={() => setChosenId(volume.volumeId)}
          >
            <strong>{volume.name}</strong>
            <span>{volume.archiveNo}</span>
            <span className="waiting-since">{volume.label}</span>
            <span className="waiting-since">{shelvingText.since(volume.since)}</span>
          </button>
        ))}
      </div>
    </section>
  )
}

/** The one after it in the list, or the one before it at the end. */
function following(volumes: readonly WaitingVolume[], done: WaitingVolume): string | null {
  const index = volumes.indexOf(done)
  return (volumes[index + 1] ?? volumes[index - 1])?.volumeId ?? null
}
