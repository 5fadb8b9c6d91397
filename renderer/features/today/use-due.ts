import { lightOf, type Light } from '#shared/deadlines/lights'
import type { LocalDate } from '#shared/kernel/local-date'
import { useAnswer } from '#calls/use-call'
import type { Route } from '#ui/navigation'
import type { Subject } from './subjects.ts'

export type Due = {
  readonly id: string
  readonly subject: Subject
  readonly light: Light
  readonly name: string
  readonly archiveNo: string
  readonly who: string
  readonly dueOn: LocalDate
  /** Where the matter is dealt with. */
  readonly route: Route
}

/** Everything late or due by Sunday, the earliest first. */
export function useDue(today: LocalDate): { readonly due: readonly Due[]; readonly loading: boolean } {
  const loans = useAnswer('lending.open', {})
  const transfers = useAnswer('transfer.list', { state: 'open' })
  const lines = [
    ...(loans.value ?? []).map((loan) => ({
      id: loan.loanId,
      subject: 'loans' as const,
      name: loan.name,
      archiveNo: loan.archiveNo,
      who: loan.borrower,
      dueOn: loan.dueOn,
      route: { page: 'lending', loanId: loan.loanId } as const,
    })),
    ...(transfers.value ?? []).map((line) => ({
      id: line.transferId,
      subject: line.state === 'sent' ? ('receipts' as const) : ('transfers' as const),
      name: line.name,
      archiveNo: line.archiveNo,
      who: line.receiver,
      dueOn: line.dueOn,
      route: { page: 'transfer', transferId: line.transferId } as const,
    })),
  ]
  const due = lines.flatMap((line) => {
    const light = lightOf(line.dueOn, today)
    if (light === null) return []
    // Receipts have no light for today: the tile counts them with the week.
    return [{ ...line, light: line.subject === 'receipts' && light === 'dueToday' ? 'dueThisWeek' : light }]
  })
  return {
    due: due.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)),
    loading: loans.loading || transfers.loading,
  }
}
