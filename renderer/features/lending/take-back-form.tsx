import { Button } from 'antd'
import { useAnswer, useCommand } from '#calls/use-call'
import type { AnswerOf, SentTo } from '#shared/ipc/contract'
import { lendingText } from '#text/lending'
import { RadioField } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { DeskForm, useDeskForm, useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { useFirstField } from '#ui/first-field'
import { NumberField } from '#ui/number-field'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import { useToday } from '#ui/today'
import type { LetterFile } from './letter-detail.tsx'

type Loan = AnswerOf<'lending.open'>[number]

type ReturnDraft = {
  readonly returnedOn: string
  /** Said by the clerk, never assumed. */
  readonly sealIntact: 'yes' | 'no' | null
  readonly openers: readonly [string, string]
  readonly pieces: number | null
  readonly pages: number | null
  readonly difference: string
  readonly newSealNo: string
}

type Props = { readonly file: LetterFile; readonly onClose: () => void }

/** Takes one volume back: the seal first, two people open it, count it piece by piece and seal it again. */
export function TakeBackForm({ file, onClose }: Props) {
  const loanId = file.loanId ?? ''
  const takeBack = useCommand('lending.takeBack')
  const loan = useAnswer('lending.open', {}).value?.find((open) => open.loanId === loanId) ?? null
  const frame = useFirstField<HTMLElement>()
  const form = useDeskForm<ReturnDraft>(`lending.takeBack.${loanId}`, {
    returnedOn: useToday(),
    sealIntact: null,
    openers: ['', ''],
    pieces: null,
    pages: null,
    difference: '',
    newSealNo: '',
  })

  async function send({ sealIntact, ...draft }: ReturnDraft): Promise<void> {
    const said = sealIntact === null ? null : sealIntact === 'yes'
    const input = { loanId, sealIntact: said, ...draft } as SentTo<'lending.takeBack'> // what was not said is refused by the room, at its field
    const reply = await takeBack.send(input)
    if (!reply.ok) return
    say(lendingText.tookBack(file.name))
    form.clear()
    onClose()
  }

  return (
    <section ref={frame} className="loan-form" aria-label={lendingText.takeBackTitle(file.name, file.label)}>
      <h3>{lendingText.takeBackTitle(file.name, file.label)}</h3>
      <DeskForm
        form={form}
        onSend={send}
        busy={takeBack.busy}
        faults={takeBack.faults}
        sendLabel={lendingText.sendTakeBack}
        onBack={onClose}
        actions={<Button onClick={onClose}>{lendingText.cancel}</Button>}
      >
        <div className="loan-fields">
          <RadioField
            name="sealIntact"
            label={lendingText.sealIntact}
            className="loan-seal"
            options={[
              { value: 'yes', label: lendingText.sealIntactYes },
              { value: 'no', label: lendingText.sealIntactNo },
            ]}
          />
          <DateField name="returnedOn" label={lendingText.returnedOn} />
          <TextField name={['openers', 0]} label={lendingText.opener} maxLength={80} />
          <TextField name={['openers', 1]} label={lendingText.witness} maxLength={80} />
          <NumberField name="pieces" label={lendingText.counted} unit="份" />
          <NumberField name="pages" label={lendingText.countedPages} unit="页" />
          <Comparison form={form} loan={loan} />
          <TextField
            name="difference"
            label={lendingText.difference}
            placeholder={lendingText.differenceHint}
            maxLength={500}
            className="loan-difference"
          />
          <TextField name="newSealNo" label={lendingText.newSealNo} code maxLength={40} />
        </div>
      </DeskForm>
    </section>
  )
}

/** What left, against what has been counted now. */
function Comparison({ form, loan }: { readonly form: DeskFormHandle<ReturnDraft>; readonly loan: Loan | null }) {
  const { pieces, pages } = useWatchedForm(form)
  if (loan === null) return <p className="comparison" />
  const counted = pieces !== null && pages !== null
  const same = pieces === loan.pieces && pages === loan.pages
  return (
    <p className={counted && !same ? 'comparison comparison-differs' : 'comparison'}>
      <span>{lendingText.lentCounts(loan.pieces, loan.pages)}</span>
      {counted && <span>{same ? lendingText.sameCounts : lendingText.differentCounts}</span>}
    </p>
  )
}
