import { useCommand } from '#calls/use-call'
import { RECEIPT_FORM_NAMES, RECEIPT_FORMS, type ReceiptForm as Form } from '#shared/transfer/receipt-forms'
import { transferText } from '#text/transfer'
import { RadioField } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { useFirstField } from '#ui/first-field'
import { optionsOf } from '#ui/options'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import { useToday } from '#ui/today'
import type { Transfer } from './transfer-case.tsx'

type ReceiptDraft = {
  readonly receivedOn: string
  readonly form: Form
  readonly signedBy: string
  readonly difference: string
}

/** The receipt came back, with whatever difference stands on it: the case is closed. */
export function ReceiptForm({ transfer }: { readonly transfer: Transfer }) {
  const record = useCommand('transfer.recordReceipt')
  const frame = useFirstField<HTMLElement>()
  const form = useDeskForm<ReceiptDraft>(`transfer.recordReceipt.${transfer.transferId}`, {
    receivedOn: useToday(),
    form: 'original',
    signedBy: '',
    difference: '',
  })

  async function send(draft: ReceiptDraft): Promise<void> {
    const reply = await record.send({ transferId: transfer.transferId, ...draft })
    if (!reply.ok) return
    say(transferText.closed(transfer.name))
    form.clear()
  }

  return (
    <section ref={frame} className="step-form" aria-label={transferText.receiptTitle}>
      <h3>{transferText.receiptTitle}</h3>
      <DeskForm
        form={form}
        onSend={send}
        busy={record.busy}
        faults={record.faults}
        sendLabel={transferText.recordReceipt}
      >
        <div className="step-fields">
          <DateField name="receivedOn" label={transferText.receivedOn} />
          <RadioField
            className="receipt-form"
            name="form"
            label={transferText.receiptForm}
            options={optionsOf(RECEIPT_FORMS, RECEIPT_FORM_NAMES)}
          />
          <TextField name="signedBy" label={transferText.signedBy} maxLength={80} />
          <TextField
            name="difference"
            label={transferText.difference}
            placeholder={transferText.differenceHint}
            maxLength={500}
            className="wide"
          />
        </div>
      </DeskForm>
    </section>
  )
}
