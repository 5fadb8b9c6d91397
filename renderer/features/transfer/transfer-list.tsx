import { Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { TRANSFER_REASON_NAMES } from '#shared/transfer/reasons'
import { TRANSFER_STATE_NAMES } from '#shared/transfer/states'
import { transferText } from '#text/transfer'
import { walkCells } from '#ui/arrow-walk'
import { DueLight } from '#ui/due-light'
import { EmptyState } from '#ui/empty-state'
import { FaultList } from '#ui/fault-list'

type Props = {
  readonly chosenId: string | null
  readonly onChoose: (transferId: string) => void
}

type List = keyof typeof transferText.lists

/** What is to be sent, what waits for its receipt, what is closed; the earliest due first. */
export function TransferList({ chosenId, onChoose }: Props) {
  const [picked, setPicked] = useState<List | null>(null)
  const open = useAnswer('transfer.list', { state: 'open' })
  const closed = useAnswer('transfer.list', { state: 'closed' }, { enabled: picked === 'closed' })
  const asked = picked === 'closed' ? closed : open
  const toSend = open.value?.filter(({ state }) => state !== 'sent') ?? []
  const toReceipt = open.value?.filter(({ state }) => state === 'sent') ?? []
  // Until somebody picks a list, it is the one the case at hand stands in.
  const list = picked ?? (toReceipt.some(({ transferId }) => transferId === chosenId) ? 'toReceipt' : 'toSend')
  const lines = { toSend, toReceipt, closed: closed.value ?? [] }[list]

  return (
    <div className="transfer-side">
      <Segmented
        block
        value={list}
        onChange={setPicked}
        options={[
          { value: 'toSend', label: counted(transferText.lists.toSend, toSend.length) },
          { value: 'toReceipt', label: counted(transferText.lists.toReceipt, toReceipt.length) },
          { value: 'closed', label: transferText.lists.closed },
        ]}
      />
      <FaultList faults={asked.faults} />
      <div className="side-list" onKeyDown={walkCells}>
        {asked.loading && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
        {lines.map((line) => (
          <button
            key={line.transferId}
            type="button"
            data-cell
            className="side-line side-line-due"
            aria-pressed={line.transferId === chosenId}
            onClick={() => onChoose(line.transferId)}
          >
            <strong>
              {line.name} <small>{line.archiveNo}</small>
            </strong>
            {line.state === 'closed' ? <span /> : <DueLight dueOn={line.dueOn} />}
            <span className="side-line-faint side-line-all">{line.receiver}</span>
            <span className="side-line-faint side-line-all">
              {TRANSFER_STATE_NAMES[line.state]}　{TRANSFER_REASON_NAMES[line.reason]}
            </span>
          </button>
        ))}
        {asked.value !== null && lines.length === 0 && (
          <EmptyState title={EMPTY[list]} {...(list === 'closed' ? {} : { hint: transferText.emptyHint })} />
        )}
      </div>
    </div>
  )
}

const EMPTY: Readonly<Record<List, string>> = {
  toSend: transferText.emptyToSend,
  toReceipt: transferText.emptyToReceipt,
  closed: transferText.emptyClosed,
}

function counted(label: string, count: number): string {
  return count === 0 ? label : `${label} ${count}`
}
