import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useAnswer, useCommand } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import type { AnswerOf } from '#shared/ipc/contract'
import { shelvingText } from '#text/shelving'
import { FaultList } from '#ui/fault-list'
import { useNavigation } from '#ui/navigation'
import { say } from '#ui/say'

type Spine = AnswerOf<'shelving.shelf'>['spines'][number]

/** One shelf from left to right: spines with names, gaps between them; a chosen spine can be opened or taken down. */
export function ShelfSpines({ shelfId }: { readonly shelfId: string }) {
  const shelf = useAnswer('shelving.shelf', { shelfId })
  const [chosenId, setChosenId] = useState<string | null>(null)
  if (shelf.loading) return <Skeleton active title={false} paragraph={{ rows: 6 }} />
  if (shelf.value === null) return <FaultList faults={shelf.faults} />
  const { spines, capacity, used, address } = shelf.value
  const bySlot = new Map(spines.map((spine) => [spine.slot, spine]))
  const slots = Array.from({ length: Math.max(capacity, ...bySlot.keys()) }, (_, index) => index + 1)
  return (
    <>
      <h2>
        {address}　{shelvingText.fill(used, capacity)}，{shelvingText.free(capacity - used)}
      </h2>
      <ChosenSpine spine={spines.find(({ volumeId }) => volumeId === chosenId) ?? null} />
      <div className="spines">
        {slots.map((slot) => {
          const spine = bySlot.get(slot)
          if (spine === undefined) {
            return (
              <span key={slot} className="spine spine-gap" title={`${shelvingText.slot(slot)}：${shelvingText.gap}`}>
                <span className="spine-slot">{slot}</span>
              </span>
            )
          }
          return (
            <button
              key={slot}
              type="button"
              data-cell
              className="spine"
              aria-pressed={chosenId === spine.volumeId}
              aria-label={`${shelvingText.slot(slot)} ${spine.name} ${spine.archiveNo}`}
              title={`${spine.name} ${spine.archiveNo}`}
              onClick={() => setChosenId(spine.volumeId)}
            >
              <span className="spine-slot">{slot}</span>
              <span className="spine-name">{spine.name}</span>
              <span className="spine-no">{spine.archiveNo.slice(-4)}</span>
            </button>
          )
        })}
      </div>
    </>
  )
}

function ChosenSpine({ spine }: { readonly spine: Spine | null }) {
  const { go } = useNavigation()
  const takeDown = useCommand('shelving.takeDown')
  const roles = useRoles()
  if (spine === null) return <p className="quiet spine-acts">{shelvingText.pickSpine}</p>

  async function send({ volumeId, name }: Spine): Promise<void> {
    if ((await takeDown.send({ volumeId })).ok) say(shelvingText.tookDown(name))
  }

  return (
    <>
      <div className="spine-acts">
        <strong>{spine.name}</strong>
        <span>{spine.archiveNo}</span>
        <span>{shelvingText.slot(spine.slot)}</span>
        <Button size="small" onClick={() => go({ page: 'archive', archiveId: spine.archiveId })}>
          {shelvingText.openArchive}
        </Button>
        {(roles.includes('keeper') || roles.includes('clerk')) && (
          <Button size="small" loading={takeDown.busy} onClick={() => void send(spine)}>
            {shelvingText.takeDown}
          </Button>
        )}
      </div>
      <FaultList faults={takeDown.faults} />
    </>
  )
}
