import { useCommand } from '#calls/use-call'
import { shelvingText } from '#text/shelving'
import { Button } from 'antd'
import { RadioField } from '#ui/choice-field'
import { DeskForm, useDeskForm, useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { NumberField } from '#ui/number-field'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import type { SentTo } from '#shared/ipc/contract'

type RowDraft = {
  readonly room: string
  readonly zone: string
  readonly row: string
  readonly faces: '1' | '2'
  readonly bays: number | null
  readonly tiers: number | null
  readonly capacity: number | null
}

const USUAL: RowDraft = { room: '', zone: '', row: '', faces: '2', bays: 6, tiers: 6, capacity: 30 }

/** Generates the shelves of one row; for keepers. */
export function AddRowForm({ onClose }: { readonly onClose: () => void }) {
  const form = useDeskForm('shelving.addRow', USUAL)
  const addRow = useCommand('shelving.addRow')

  async function send(draft: RowDraft): Promise<void> {
    const input = { ...draft, faces: Number(draft.faces) } as SentTo<'shelving.addRow'> // empty numbers are refused by the room, at their fields
    const reply = await addRow.send(input)
    if (!reply.ok) return
    say(shelvingText.added(reply.value.shelves))
    form.clear()
    onClose()
  }

  return (
    <section className="add-row" aria-label={shelvingText.addRow}>
      <h2>{shelvingText.addRow}</h2>
      <p className="quiet">{shelvingText.addRowHint}</p>
      <DeskForm
        form={form}
        onSend={send}
        busy={addRow.busy}
        faults={addRow.faults}
        sendLabel={shelvingText.addRowSend}
        onBack={onClose}
        actions={<Button onClick={onClose}>{shelvingText.back}</Button>}
      >
        <div className="add-row-fields">
          <TextField name="room" label={shelvingText.room} code maxLength={6} autoFocus />
          <TextField name="zone" label={shelvingText.zone} code maxLength={6} placeholder={shelvingText.zoneHint} />
          <TextField name="row" label={shelvingText.row} code maxLength={6} />
          <RadioField
            name="faces"
            label={shelvingText.faces}
            options={[
              { value: '1', label: shelvingText.oneFace },
              { value: '2', label: shelvingText.twoFaces },
            ]}
          />
          <NumberField name="bays" label={shelvingText.bays} unit="节" />
          <NumberField name="tiers" label={shelvingText.tiers} unit="层" />
          <NumberField name="capacity" label={shelvingText.capacity} unit="卷" />
        </div>
        <Sum form={form} />
      </DeskForm>
    </section>
  )
}

function Sum({ form }: { readonly form: DeskFormHandle<RowDraft> }) {
  const { faces, bays, tiers, capacity } = useWatchedForm(form)
  const shelves = Number(faces) * (bays ?? 0) * (tiers ?? 0)
  return <p className="add-row-sum">{shelvingText.addRowSum(shelves, shelves * (capacity ?? 0))}</p>
}
