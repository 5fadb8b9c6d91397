import { Button, Form } from 'antd'
import { useState } from 'react'
import { useCommand } from '#calls/use-call'
import { APPLICANT_NAMES, APPLICANTS, TRANSFER_REASON_NAMES, TRANSFER_REASONS } from '#shared/transfer/reasons'
import { transferText } from '#text/transfer'
import { CodeSelect } from '#ui/code-select'
import { DateField } from '#ui/date-field'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { useFirstField } from '#ui/first-field'
import { optionsOf } from '#ui/options'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import { useToday } from '#ui/today'
import { AddInstitution } from './add-institution.tsx'
import { applicationOf, emptyApplication, type ApplicationDraft } from './application-draft.ts'
import { ArchiveChoice } from './archive-choice.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
import { ReceiverField } from './receiver-field.tsx'
import { WayField } from './way-field.tsx'

type Props = {
  readonly archiveId: string | null
  readonly onAccepted: (transferId: string) => void
  readonly onBack: () => void
}

/** Accepts an application: whose file, why, on what papers, to whom and by which way. */
export function TransferStart({ archiveId, onAccepted, onBack }: Props) {
  const frame = useFirstField<HTMLElement>()
  const form = useDeskForm<ApplicationDraft>('transfer.accept', emptyApplication(useToday()))
  const accept = useCommand('transfer.accept')
  const [adding, setAdding] = useState<string | null>(null)
  Form.useWatch('evidence', { form: form.antd, preserve: true })
  const { evidence } = form.values()
  async function send(draft: ApplicationDraft): Promise<void> {
    const reply = await accept.send(applicationOf(draft))
    if (!reply.ok) return
    say(transferText.accepted(draft.archive?.name ?? '', reply.value.dueOn))
    form.clear()
    onAccepted(reply.value.transferId)
  }

  if (adding !== null) {
    return (
      <AddInstitution
        name={adding}
        onClose={() => setAdding(null)}
        onAdded={(receiverId, receiver) => {
          form.set({ receiverId, receiver, way: null })
          setAdding(null)
        }}
      />
    )
  }
  return (
    <section ref={frame} className="transfer-start" aria-label={transferText.start}>
      <h2>{transferText.start}</h2>
      <DeskForm
        form={form}
        layout="horizontal"
        onSend={send}
        busy={accept.busy}
        faults={accept.faults}
        sendLabel={transferText.accept}
        onBack={onBack}
        actions={<Button onClick={onBack}>{transferText.back}</Button>}
      >
        <div className="transfer-fields">
          <ArchiveChoice form={form} wanted={archiveId} />
          <CodeSelect
            name="applicant"
            label={transferText.applicant}
            options={optionsOf(APPLICANTS, APPLICANT_NAMES)}
          />
          <CodeSelect
            name="reason"
            label={transferText.reason}
            options={optionsOf(TRANSFER_REASONS, TRANSFER_REASON_NAMES)}
          />
          <EvidenceFields form={form} />
          {evidence.includes('requestLetter') && (
            <>
              <TextField name="requestLetterNo" label={transferText.requestLetterNo} maxLength={60} />
              <DateField name="requestLetterDate" label={transferText.requestLetterDate} />
            </>
          )}
          <ReceiverField form={form} onAdd={setAdding} />
          <DateField name="completeOn" label={transferText.completeOn} />
          <p className="complete-hint">{transferText.completeOnHint}</p>
          <WayField form={form} />
        </div>
      </DeskForm>
    </section>
  )
}
