import { Button } from 'antd'
import { transferText } from '#text/transfer'
import { useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { useFieldName, useFormFaults } from '#ui/form-faults'
import { InstitutionField } from '#ui/institution-field'
import type { ApplicationDraft } from './application-draft.ts'

type Props = {
  readonly form: DeskFormHandle<ApplicationDraft>
  /** The name stands in no line of the directory: enter it there. */
  readonly onAdd: (name: string) => void
}

/** Only an institution of the directory may receive a file: its name alone is not enough. */
export function ReceiverField({ form, onAdd }: Props) {
  const { receiver, receiverId } = useWatchedForm(form)
  useFieldName('receiverId')
  const said = useFormFaults()?.sayAt('receiverId') ?? null
  return (
    <div className="wide receiver">
      <InstitutionField
        name="receiver"
        label={transferText.receiver}
        placeholder={transferText.receiverHint}
        onType={() => form.values().receiverId !== null && form.set({ receiverId: null, way: null })}
        onPick={({ id, name }) => form.set({ receiver: name, receiverId: id, way: null })}
      />
      {(said !== null || (receiverId === null && receiver.trim() !== '')) && (
        <p className="receiver-note">
          {said !== null && (
            <span role="alert" className="said-here">
              {said}
            </span>
          )}
          {receiverId === null && receiver.trim() !== '' && (
            <>
              <span>{transferText.receiverUnknown}</span>
              <Button size="small" onClick={() => onAdd(receiver.trim())}>
                {transferText.addInstitution}
              </Button>
            </>
          )}
        </p>
      )}
    </div>
  )
}
