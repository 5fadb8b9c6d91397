import { Button } from 'antd'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { useAnswer, useCommand } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import { shelvingText } from '#text/shelving'
import { FaultList } from '#ui/fault-list'
import { focusAndSelect } from '#ui/field-order'
import { say } from '#ui/say'
import { TextInput } from '#ui/text-field'
import type { Place } from './place.ts'
import type { WaitingVolume } from './waiting-desk.tsx'

type Props = {
  readonly volume: WaitingVolume
  readonly onSuggested: (shelfId: string | null) => void
  readonly onShowPlace: (place: Place) => void
  readonly onShelved: () => void
}

/** The volume at hand with the address it may take: prefilled, typed over or scanned; Enter shelves. */
export function ShelveForm({ volume, onSuggested, onShowPlace, onShelved }: Props) {
  const { volumeId, name } = volume
  const suggestion = useAnswer('shelving.suggest', { volumeId })
  const shelve = useCommand('shelving.shelve')
  const roles = useRoles()
  const [typed, setTyped] = useState<string | null>(null)
  const fieldId = useId()
  const frame = useRef<HTMLFormElement>(null)
  const suggested = suggestion.value
  const proposal = suggested === null ? '' : `${suggested.address}-${suggested.slot}`
  const address = typed ?? proposal

  useEffect(() => onSuggested(suggested?.shelfId ?? null), [suggested?.shelfId, onSuggested])
  useEffect(() => {
    const field = frame.current?.querySelector('input')
    if (field && !suggestion.loading) focusAndSelect(field)
  }, [suggestion.loading])

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    if (address.trim() === '' || shelve.busy) return
    const reply = await shelve.send({ volumeId, address: address.trim() })
    if (!reply.ok) return
    say(shelvingText.shelved(name, reply.value.address))
    onShelved()
  }

  return (
    <form ref={frame} className="shelve-form" onSubmit={(event) => void send(event)}>
      <p className="shelve-volume">
        <strong>{name}</strong>
        <span>{volume.archiveNo}</span>
        <span>{volume.label}</span>
        {volume.formerAddress !== '' && <span>{shelvingText.former(volume.formerAddress)}</span>}
      </p>
      <label htmlFor={fieldId}>{shelvingText.address}</label>
      <div className="shelve-line">
        <TextInput
          id={fieldId}
          code
          value={address}
          onChange={setTyped}
          maxLength={60}
          placeholder={shelvingText.addressHint}
        />
        <Button
          type="primary"
          htmlType="submit"
          loading={shelve.busy}
          disabled={address.trim() === '' || !(roles.includes('keeper') || roles.includes('clerk'))}
        >
          {shelvingText.shelve}
        </Button>
      </div>
      <p className="quiet shelve-hint">
        {suggested === null ? (
          suggestion.loading ? (
            ''
          ) : (
            shelvingText.noSuggestion
          )
        ) : (
          <>
            {shelvingText.suggested(proposal)}
            <ShowPlace shelfId={suggested.shelfId} onShowPlace={onShowPlace} />
          </>
        )}
      </p>
      <FaultList faults={shelve.faults} />
    </form>
  )
}

/** Opens the row of the suggested shelf in the picture. */
function ShowPlace({ shelfId, onShowPlace }: { readonly shelfId: string; readonly onShowPlace: Props['onShowPlace'] }) {
  const shelf = useAnswer('shelving.shelf', { shelfId }).value
  if (shelf === null) return null
  const { room, zone, row } = shelf
  return (
    <Button type="link" size="small" onClick={() => onShowPlace({ kind: 'row', room, zone, row })}>
      {shelvingText.showPlace}
    </Button>
  )
}
