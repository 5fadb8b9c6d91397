import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useCommand } from '#calls/use-call'
import { lendingText } from '#text/lending'
import { CheckField } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { keptDraft } from '#ui/draft'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import { useToday } from '#ui/today'
import { LetterScan, type Scan } from './letter-scan.tsx'
import { emptyRequest, requestIn, requestOf, SAMPLE_KEY, type RequestDraft } from './request-draft.ts'
import { RequestFields } from './request-fields.tsx'

type LetterDraft = RequestDraft & {
  readonly letterNo: string
  readonly letterDate: string
  readonly stamped: boolean
}

type Props = {
  /** The request of the sample just printed, taken over at once. */
  readonly sample: RequestDraft | null
  readonly onRegistered: (letterId: string) => void
}

/** Enters the stamped original in the register; only then may anything be lent on it. */
export function RegisterDesk({ sample, onRegistered }: Props) {
  const today = useToday()
  const form = useDeskForm<LetterDraft>('lending.register', {
    ...emptyRequest(today),
    letterNo: '',
    letterDate: today,
    stamped: false,
  })
  const keepScan = useCommand('lending.keepScan', { refresh: false })
  const register = useCommand('lending.registerLetter')
  const [scan, setScan] = useState<Scan | null>(null)
  const [kept, setKept] = useState<{ readonly scan: Scan; readonly fileId: string } | null>(null)
  const typedSample = keptDraft<RequestDraft>(SAMPLE_KEY)
  useEffect(() => {
    if (sample !== null) form.set(requestIn(sample))
  }, [sample, form.set])

  /** The scan is kept first; when the letter is refused, it is not sent a second time. */
  async function send(draft: LetterDraft): Promise<void> {
    const scanFileId = await fileIdOf(scan)
    if (scanFileId === undefined) return
    const { letterNo, letterDate, stamped } = draft
    const reply = await register.send({ request: requestOf(draft), letterNo, letterDate, stamped, scanFileId })
    if (!reply.ok) return
    say(lendingText.registered(reply.value.registerNo))
    form.clear()
    onRegistered(reply.value.letterId)
  }

  /** Null without a scan; undefined when it could not be kept, which its faults then say. */
  async function fileIdOf(chosen: Scan | null): Promise<string | null | undefined> {
    if (chosen === null) return null
    if (kept?.scan === chosen) return kept.fileId
    const reply = await keepScan.send({ mediaType: chosen.mediaType, bytes: chosen.bytes })
    if (!reply.ok) return undefined
    setKept({ scan: chosen, fileId: reply.value.fileId })
    return reply.value.fileId
  }

  return (
    <div className="lending-desk">
      <div className="lending-form">
        <DeskForm
          form={form}
          layout="horizontal"
          onSend={send}
          busy={keepScan.busy || register.busy}
          faults={keepScan.faults.length > 0 ? keepScan.faults : register.faults}
          sendLabel={lendingText.register}
          actions={
            typedSample !== null && (
              <Button onClick={() => form.set(requestIn(typedSample))}>{lendingText.fromSample}</Button>
            )
          }
        >
          <div className="lending-fields">
            <TextField name="letterNo" label={lendingText.letterNo} maxLength={60} />
            <DateField name="letterDate" label={lendingText.letterDate} />
            <CheckField name="stamped" label={lendingText.stamped} text={lendingText.stampedText} className="wide" />
            <RequestFields form={form} />
          </div>
        </DeskForm>
      </div>
      <LetterScan scan={scan} onScan={setScan} />
    </div>
  )
}
