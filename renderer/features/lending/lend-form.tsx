import { Button } from 'antd'
import { useCommand } from '#calls/use-call'
import type { AnswerOf, SentTo } from '#shared/ipc/contract'
import { lendingText } from '#text/lending'
import { DateField } from '#ui/date-field'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { useFirstField } from '#ui/first-field'
import { NumberField } from '#ui/number-field'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import type { LetterFile } from './letter-detail.tsx'

type LoanDraft = {
  readonly sealNo: string
  readonly pieces: number | null
  readonly pages: number | null
  readonly dueOn: string
}

type Props = {
  readonly letter: AnswerOf<'lending.letter'>
  readonly file: LetterFile
  readonly onClose: () => void
  readonly onLent: (paperId: string, words: string) => void
}

/** Lends one volume: counted, sealed under a number, due on the proposed day unless the clerk names another. */
export function LendForm({ letter, file, onClose, onLent }: Props) {
  const lend = useCommand('lending.lend')
  const frame = useFirstField<HTMLElement>()
  const form = useDeskForm<LoanDraft>(`lending.lend.${file.volumeId}`, {
    sealNo: '',
    pieces: null,
    pages: null,
    dueOn: letter.proposedDueOn,
  })

  async function send(draft: LoanDraft): Promise<void> {
    const input = { letterId: letter.letterId, volumeId: file.volumeId, ...draft } as SentTo<'lending.lend'> // counts left empty are refused by the room, at their fields
    const reply = await lend.send(input)
    if (!reply.ok) return
    const words = lendingText.lent(file.name, draft.dueOn)
    say(words)
    form.clear()
    onLent(reply.value.paperId, words)
  }

  return (
    <section ref={frame} className="loan-form" aria-label={lendingText.lendTitle(file.name, file.label)}>
      <h3>{lendingText.lendTitle(file.name, file.label)}</h3>
      <DeskForm
        form={form}
        onSend={send}
        busy={lend.busy}
        faults={lend.faults}
        sendLabel={lendingText.sendLend}
        onBack={onClose}
        actions={<Button onClick={onClose}>{lendingText.cancel}</Button>}
      >
        <div className="loan-fields">
          <NumberField
            name="pieces"
            label={lendingText.counted}
            unit="份"
            hint={lendingText.registeredPieces(file.pieces)}
          />
          <NumberField name="pages" label={lendingText.countedPages} unit="页" />
          <TextField name="sealNo" label={lendingText.sealNo} code maxLength={40} />
          <DateField name="dueOn" label={lendingText.due} hint={lendingText.proposedDue} />
        </div>
      </DeskForm>
    </section>
  )
}
