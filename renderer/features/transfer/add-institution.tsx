import { Button } from 'antd'
import { useCommand } from '#calls/use-call'
import { INSTITUTION_KIND_NAMES, INSTITUTION_KINDS, type InstitutionKind } from '#shared/agency/institution'
import type { SentTo } from '#shared/ipc/contract'
import { transferText } from '#text/transfer'
import { CheckField } from '#ui/choice-field'
import { CodeSelect } from '#ui/code-select'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { optionsOf } from '#ui/options'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'

type InstitutionDraft = {
  readonly name: string
  readonly kind: InstitutionKind | null
  readonly creditCode: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  readonly confidentialNo: string
  readonly mayHold: boolean
}

type Props = {
  readonly name: string
  readonly onAdded: (institutionId: string, name: string) => void
  readonly onClose: () => void
}

/** Enters an institution in the directory and hands it back to the application it is for. */
export function AddInstitution({ name, onAdded, onClose }: Props) {
  const add = useCommand('agency.addInstitution')
  const form = useDeskForm<InstitutionDraft>(
    'agency.addInstitution',
    {
      name,
      kind: null,
      creditCode: '',
      address: '',
      postcode: '',
      phone: '',
      confidentialNo: '',
      mayHold: false,
    },
    { keep: false },
  )

  async function send(draft: InstitutionDraft): Promise<void> {
    const reply = await add.send(draft as SentTo<'agency.addInstitution'>) // a kind not chosen is refused by the room, at its field
    if (!reply.ok) return
    say(transferText.added(draft.name))
    onAdded(reply.value.institutionId, draft.name)
  }

  return (
    <section className="transfer-start" aria-label={transferText.addTitle}>
      <h2>{transferText.addTitle}</h2>
      <DeskForm
        form={form}
        layout="horizontal"
        onSend={send}
        busy={add.busy}
        faults={add.faults}
        sendLabel={transferText.addSend}
        onBack={onClose}
        actions={<Button onClick={onClose}>{transferText.closeNotice}</Button>}
      >
        <div className="transfer-fields">
          <TextField name="name" label={transferText.institutionName} maxLength={200} className="wide" autoFocus />
          <CodeSelect
            name="kind"
            label={transferText.institutionKind}
            options={optionsOf(INSTITUTION_KINDS, INSTITUTION_KIND_NAMES)}
            className="wide"
          />
          <TextField name="creditCode" label={transferText.creditCode} code maxLength={18} className="wide" />
          <TextField name="address" label={transferText.address} maxLength={200} className="wide" />
          <TextField name="postcode" label={transferText.postcode} code maxLength={6} />
          <TextField name="phone" label={transferText.phone} maxLength={40} />
          <TextField
            name="confidentialNo"
            label={transferText.confidentialNo}
            placeholder={transferText.confidentialNoHint}
            code
            maxLength={20}
          />
          <CheckField name="mayHold" label={transferText.mayHold} text={transferText.mayHoldText} />
        </div>
      </DeskForm>
    </section>
  )
}
