import { Tag } from 'antd'
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
      <Tag color={overdue ? 'red' : COLOURS[custody.kind]} variant="filled">
        {overdue ? '逾期未还' : CUSTODY_WORDS[custody.kind]}
      </Tag>
      {!short && detail !== '' && <span className="custody-chip-detail">{detail}</span>}
    </span>
  )
}

const COLOURS: Readonly<Record<CustodyView['kind'], string>> = {
  outside: 'default',
  atDesk: 'gold',
  shelved: 'green',
  lent: 'blue',
  dispatched: 'purple',
  handedOver: 'default',
}
