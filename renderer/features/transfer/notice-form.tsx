import { useCommand } from '#calls/use-call'
import type { SentTo } from '#shared/ipc/contract'
import { transferText } from '#text/transfer'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { useFirstField } from '#ui/first-field'
import { NumberField } from '#ui/number-field'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import type { Transfer } from './transfer-case.tsx'

type NoticeDraft = {
  readonly originals: number | null
  readonly duplicates: number | null
  readonly pieces: number | null
  readonly reviewer: string
}

type Props = { readonly transfer: Transfer; readonly onIssued: (paperId: string) => void }

/** Takes the number and issues the three-part notice; the counts come from the register and are checked by hand. */
export function NoticeForm({ transfer, onIssued }: Props) {
  const issue = useCommand('transfer.issueNotice')
  const frame = useFirstField<HTMLElement>()
  const form = useDeskForm<NoticeDraft>(`transfer.issueNotice.${transfer.transferId}`, {
    originals: transfer.originals,
    duplicates: transfer.duplicates,
    pieces: transfer.pieces,
    reviewer: '',
  })

  async function send(draft: NoticeDraft): Promise<void> {
    const input = { transferId: transfer.transferId, ...draft } as SentTo<'transfer.issueNotice'> // counts left empty are refused by the room, at their fields
    const reply = await issue.send(input)
    if (!reply.ok) return
    say(transferText.issued(reply.value.noticeNo))
    form.clear()
    onIssued(reply.value.paperId)
  }

  return (
    <section ref={frame} className="step-form" aria-label={transferText.issueTitle}>
      <h3>
        {transferText.issueTitle}
        <span className="step-hint">{transferText.countsHint}</span>
      </h3>
      <DeskForm form={form} onSend={send} busy={issue.busy} faults={issue.faults} sendLabel={transferText.issue}>
        <div className="step-fields">
          <NumberField name="originals" label={transferText.originals} unit="卷" />
          <NumberField name="duplicates" label={transferText.duplicates} unit="卷" />
          <NumberField name="pieces" label={transferText.pieces} unit="份" />
          <TextField name="reviewer" label={transferText.reviewer} maxLength={80} />
        </div>
      </DeskForm>
    </section>
  )
}
