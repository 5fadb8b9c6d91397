import { daysBetween, type LocalDate } from '#shared/kernel/local-date'
import { useAnswer } from '#calls/use-call'
import { todayText } from '#text/today'
import { useNavigation, type Route } from '#ui/navigation'
import { Rows } from '#ui/rows'
import type { Chosen } from './due-tiles.tsx'
import { lightOf, type Subject } from './light.ts'

type Line = {
  readonly id: string
  readonly name: string
  readonly archiveNo: string
  readonly who: string
  readonly dueOn: LocalDate
  readonly route: Route
}

/** The files behind one number of the tiles, the earliest due first; Enter goes where the matter is dealt with. */
export function DueList({ chosen, today }: { readonly chosen: Chosen; readonly today: LocalDate }) {
  const { go } = useNavigation()
  const { lines, loading } = useLines(chosen.subject)
  const due = lines.filter(({ dueOn }) => lightOf(dueOn, today) === chosen.light)
  return (
    <section className="due-list">
      <h2>
        {todayText.subjects[chosen.subject]}：{todayText.lights[chosen.light]}
      </h2>
      <Rows
        rows={due}
        keyOf={({ id }) => id}
        loading={loading}
        empty={todayText.listEmpty}
        onOpen={({ route }) => go(route)}
        columns={[
          { title: todayText.columns.name, cell: ({ name }) => name, width: '6rem' },
          { title: todayText.columns.archiveNo, cell: ({ archiveNo }) => archiveNo, width: '9rem' },
          { title: todayText.columns.who, cell: ({ who }) => who },
          { title: todayText.columns.due, cell: ({ dueOn }) => dueOn, width: '7rem' },
          {
            title: todayText.columns.late,
            cell: ({ dueOn }) => todayText.late(daysBetween(dueOn, today)),
            width: '6.5rem',
          },
        ]}
      />
    </section>
  )
}

function useLines(subject: Subject): { readonly lines: readonly Line[]; readonly loading: boolean } {
  const loans = useAnswer('lending.open', {}, { enabled: subject === 'loans' })
  const transfers = useAnswer('transfer.list', { state: 'open' }, { enabled: subject !== 'loans' })
  if (subject === 'loans') {
    const lines = (loans.value ?? []).map((loan) => ({
      ...loan,
      id: loan.loanId,
      who: loan.borrower,
      route: { page: 'lending', loanId: loan.loanId } as const,
    }))
    return { lines, loading: loans.loading }
  }
  const lines = (transfers.value ?? [])
    .filter(({ state }) => (state === 'sent') === (subject === 'receipts'))
    .map((line) => ({
      ...line,
      id: line.transferId,
      who: line.receiver,
      route: { page: 'transfer', transferId: line.transferId } as const,
    }))
  return { lines, loading: transfers.loading }
}
