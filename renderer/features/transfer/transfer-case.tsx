import { Button, Skeleton, Steps } from 'antd'
import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import type { AnswerOf } from '#shared/ipc/contract'
import { APPLICANT_NAMES, EVIDENCE_NAMES, TRANSFER_REASON_NAMES } from '#shared/transfer/reasons'
import { TRANSFER_STATES } from '#shared/transfer/states'
import { WAY_NAMES } from '#shared/transfer/ways'
import { SENT_NO_NAMES, transferText } from '#text/transfer'
import { DueLight } from '#ui/due-light'
import { Facts } from '#ui/facts'
import { FaultList } from '#ui/fault-list'
import { IssuedPaper } from '#ui/issued-paper'
import { useNavigation } from '#ui/navigation'
import { NoticeForm } from './notice-form.tsx'
import { ReceiptForm } from './receipt-form.tsx'
import { SendForm } from './send-form.tsx'

export type Transfer = AnswerOf<'transfer.show'>

/** One transfer: its steps, its facts, and the form of the step that is next. */
export function TransferCase({ transferId }: { readonly transferId: string }) {
  const { go } = useNavigation()
  const shown = useAnswer('transfer.show', { transferId })
  const [noticeId, setNoticeId] = useState<string | null>(null)
  const isClerk = useRoles().includes('clerk')
  if (shown.loading) return <Skeleton active paragraph={{ rows: 8 }} />
  if (shown.value === null) return <FaultList faults={shown.faults} />
  const transfer = shown.value
  const { paperId } = transfer

  if (noticeId !== null) {
    return (
      <IssuedPaper
        paperId={noticeId}
        label={transferText.notice}
        actions={<Button onClick={() => setNoticeId(null)}>{transferText.closeNotice}</Button>}
      />
    )
  }
  return (
    <section className="transfer-case" aria-label={transfer.name}>
      <header className="transfer-case-head">
        <h2>{transfer.name}</h2>
        <span>{transfer.archiveNo}</span>
        {transfer.state !== 'closed' && <DueLight dueOn={transfer.dueOn} />}
        <span className="grow" />
        {paperId !== null && (
          <Button size="small" onClick={() => setNoticeId(paperId)}>
            {transferText.showNotice}
          </Button>
        )}
        <Button size="small" onClick={() => go({ page: 'archive', archiveId: transfer.archiveId })}>
          {transferText.openArchive}
        </Button>
      </header>
      <p className="transfer-to">{toWords(transfer)}</p>
      <Steps
        size="small"
        current={transfer.state === 'closed' ? TRANSFER_STATES.length : TRANSFER_STATES.indexOf(transfer.state) + 1}
        items={TRANSFER_STATES.map((state) => ({ title: transferText.steps[state] }))}
      />
      {isClerk && transfer.state === 'accepted' && <NoticeForm transfer={transfer} onIssued={setNoticeId} />}
      {isClerk && transfer.state === 'noticed' && <SendForm transfer={transfer} />}
      {isClerk && transfer.state === 'sent' && <ReceiptForm transfer={transfer} />}
      {transfer.state === 'closed' && <p className="transfer-closed">{transferText.closedSince}</p>}
      <TransferFacts transfer={transfer} />
    </section>
  )
}

/** To whom, and what stands on the envelope. */
function toWords({ receiver, receiverDetail }: Transfer): string {
  const { address, postcode, phone } = receiverDetail
  return [transferText.to(receiver), address, postcode, phone].filter(Boolean).join('　')
}

function TransferFacts({ transfer }: { readonly transfer: Transfer }) {
  const evidence = transfer.evidence.map(
    ({ kind, note }) => `${EVIDENCE_NAMES[kind]}${note === '' ? '' : `（${note}）`}`,
  )
  const deadline =
    transfer.state === 'accepted' || transfer.state === 'noticed' ? transferText.sendBy : transferText.receiptBy
  return (
    <Facts
      columns={2}
      facts={[
        { label: transferText.reason, value: TRANSFER_REASON_NAMES[transfer.reason] },
        { label: transferText.applicant, value: APPLICANT_NAMES[transfer.applicant] },
        { label: transferText.evidence, value: evidence.join('、'), wide: true },
        { label: transferText.requestLetterNo, value: transfer.requestLetterNo },
        { label: transferText.completeOn, value: transfer.completeOn },
        { label: transferText.way, value: WAY_NAMES[transfer.way] },
        ...(transfer.state === 'closed' ? [] : [{ label: deadline, value: transfer.dueOn }]),
        ...(transfer.noticeNo === '' ? [] : [{ label: transferText.noticeNo, value: transfer.noticeNo }]),
        ...(transfer.sentOn === null
          ? []
          : [
              { label: SENT_NO_NAMES[transfer.way], value: transfer.wayNo },
              { label: transferText.sentOn, value: transfer.sentOn },
            ]),
      ]}
    />
  )
}
