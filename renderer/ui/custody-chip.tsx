import type { CustodyView } from '#shared/ipc/custody-view'
import { CUSTODY_WORDS, custodyDetail } from '#text/custody'
import { useToday } from './today.tsx'

type Props = {
  readonly custody: CustodyView
  /** Only the word, without place, holder and date. */
  readonly short?: boolean
}

/** Where a volume is, by what right, until when, in its status colour. A loan past its day is red and says so. */
export function CustodyChip({ custody, short = false }: Props) {
  const today = useToday()
  const overdue = custody.kind === 'lent' && custody.dueOn < today
  const detail = custodyDetail(custody)
  return (
    <span className="custody-chip">
      <span className={`custody-state custody-state-${overdue ? 'overdue' : custody.kind}`}>
        {overdue ? '逾期未还' : CUSTODY_WORDS[custody.kind]}
      </span>
      {!short && detail !== '' && <span className="custody-chip-detail">{detail}</span>}
    </span>
  )
}
