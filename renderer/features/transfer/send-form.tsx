import { useCommand } from '#calls/use-call'
import { SENT_NO_NAMES, transferText } from '#text/transfer'
import { DateField } from '#ui/date-field'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { useFirstField } from '#ui/first-field'
import { useFieldName, useFormFaults } from '#ui/form-faults'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import { useToday } from '#ui/today'
import type { Transfer } from './transfer-case.tsx'

type SendingDraft = {
  readonly sentOn: string
  readonly wayNo: string
  readonly sealNo: string
  readonly messengers: readonly { readonly name: string; readonly documentNo: string }[]
}

/** Sealed and gone: the number it travels under, the seal, and the two who fetched it when it goes by messenger. */
export function SendForm({ transfer }: { readonly transfer: Transfer }) {
  const send = useCommand('transfer.send')
  const frame = useFirstField<HTMLElement>()
  const form = useDeskForm<SendingDraft>(`transfer.send.${transfer.transferId}`, {
    sentOn: useToday(),
    wayNo: '',
    sealNo: '',
    messengers: transfer.way === 'messenger' ? [NOBODY, NOBODY] : [],
  })

  async function record(draft: SendingDraft): Promise<void> {
    const messengers = draft.messengers.filter(({ name, documentNo }) => name.trim() !== '' || documentNo.trim() !== '')
    const reply = await send.send({ transferId: transfer.transferId, ...draft, messengers })
    if (!reply.ok) return
    say(transferText.sent(transfer.name))
    form.clear()
  }

  return (
    <section ref={frame} className="step-form" aria-label={transferText.sendTitle}>
      <h3>{transferText.sendTitle}</h3>
      <DeskForm form={form} onSend={record} busy={send.busy} faults={send.faults} sendLabel={transferText.send}>
        <div className="step-fields">
          <TextField name="wayNo" label={SENT_NO_NAMES[transfer.way]} code maxLength={50} />
          <TextField name="sealNo" label={transferText.sealNo} code maxLength={40} />
          <DateField name="sentOn" label={transferText.sentOn} />
        </div>
        {transfer.way === 'messenger' && <Messengers />}
      </DeskForm>
    </section>
  )
}

const NOBODY = { name: '', documentNo: '' }
const NUMBERS = ['一', '二']

function Messengers() {
  useFieldName('messengers')
  const said = useFormFaults()?.sayAt('messengers') ?? null
  return (
    <>
      {NUMBERS.map((number, index) => (
        <div key={number} className="step-fields step-fields-2">
          <TextField name={['messengers', index, 'name']} label={transferText.messengerName(number)} maxLength={80} />
          <TextField
            name={['messengers', index, 'documentNo']}
            label={transferText.messengerNo(number)}
            code
            maxLength={40}
          />
        </div>
      ))}
      {said !== null && (
        <p role="alert" className="said-here">
          {said}
        </p>
      )}
    </>
  )
}
