import { Button } from 'antd'
import { useState } from 'react'
import { useAnswer, useCommand } from '#calls/use-call'
import { lendingText } from '#text/lending'
import { DeskForm, useDeskForm, useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { FaultList } from '#ui/fault-list'
import { IssuedPaper } from '#ui/issued-paper'
import { PdfView } from '#ui/pdf-view'
import { useSettled } from '#ui/settled'
import { TextField } from '#ui/text-field'
import { useToday } from '#ui/today'
import {
  emptyRequest,
  lackingIn,
  requestOf,
  SAMPLE_KEY,
  type ChosenArchive,
  type RequestDraft,
} from './request-draft.ts'
import { RequestFields } from './request-fields.tsx'
import { usePreselected } from './preselected.ts'

type SampleDraft = RequestDraft & { readonly contactPhone: string }

type Props = {
  readonly archiveId: string | null
  /** The stamped original comes back for what was printed: take it to the register. */
  readonly onRegister: (request: RequestDraft) => void
}

const PAUSE_MS = 300

/** The letter filled in for the requesting unit on the left; on the right the sheet itself, as it will print. */
export function SampleDesk({ archiveId, onRegister }: Props) {
  const form = useDeskForm<SampleDraft>(SAMPLE_KEY, { ...emptyRequest(useToday()), contactPhone: '' })
  const print = useCommand('lending.printSample')
  const [issued, setIssued] = useState<{ readonly paperId: string; readonly request: RequestDraft } | null>(null)
  usePreselected(archiveId, (archive) => add(form, archive))

  async function send(draft: SampleDraft): Promise<void> {
    const reply = await print.send({ request: requestOf(draft), contactPhone: draft.contactPhone })
    if (reply.ok) setIssued({ paperId: reply.value.paperId, request: draft })
  }

  return (
    <div className="lending-desk">
      <div className="lending-form">
        <DeskForm
          form={form}
          layout="horizontal"
          onSend={send}
          busy={print.busy}
          faults={print.faults}
          sendLabel={lendingText.printSample}
          actions={
            <Button
              type="text"
              onClick={() => {
                form.clear()
                print.reset()
                setIssued(null)
              }}
            >
              {lendingText.another}
            </Button>
          }
        >
          <div className="lending-fields">
            <RequestFields form={form} />
            <TextField name="contactPhone" label={lendingText.contactPhone} maxLength={40} className="wide" />
          </div>
        </DeskForm>
      </div>
      <div className="lending-paper">
        {issued === null ? (
          <>
            <p className="quiet">{lendingText.sampleHint}</p>
            <Preview form={form} />
          </>
        ) : (
          <IssuedPaper
            paperId={issued.paperId}
            label={lendingText.tabs.sample}
            actions={<Button onClick={() => onRegister(issued.request)}>{lendingText.toRegister}</Button>}
          />
        )}
      </div>
    </div>
  )
}

function add(form: DeskFormHandle<SampleDraft>, archive: ChosenArchive): void {
  const { archiveIds } = form.values()
  if (archiveIds.some((one) => one.archiveId === archive.archiveId)) return
  form.set({ archiveIds: [...archiveIds, archive] })
}

/** The sheet drawn anew while the clerk types; nothing is recorded by it. */
function Preview({ form }: { readonly form: DeskFormHandle<SampleDraft> }) {
  const draft = useSettled(useWatchedForm(form), PAUSE_MS)
  const lacking = lackingIn(draft)
  const preview = useAnswer(
    'papers.previewSample',
    { request: requestOf(draft), contactPhone: draft.contactPhone },
    { enabled: lacking.length === 0, keepPrevious: true, freshFor: Infinity },
  )
  if (lacking.length > 0) {
    return (
      <div className="preview-waits">
        <p>{lendingText.previewWaits}</p>
        <ul>
          {lacking.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <>
      <FaultList faults={preview.faults} />
      {preview.faults.length === 0 && <PdfView pdf={preview.value?.pdf ?? null} label={lendingText.preview} />}
    </>
  )
}
