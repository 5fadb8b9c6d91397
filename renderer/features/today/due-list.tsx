import { Button } from 'antd'
import { daysBetween, type LocalDate } from '#shared/kernel/local-date'
import { todayText } from '#text/today'
import { useNavigation } from '#ui/navigation'
import { Rows } from '#ui/rows'
import type { Chosen } from './due-tiles.tsx'
import { useDue } from './use-due.ts'

type Props = {
  /** The number of the tiles that was opened; null lists everything. */
  readonly chosen: Chosen | null
  readonly today: LocalDate
  readonly onAll: () => void
}

/** What is late or due this week, the earliest first; Enter goes where the matter is dealt with. */
export function DueList({ chosen, today, onAll }: Props) {
  const { go } = useNavigation()
  const { due, loading } = useDue(today)
  const shown = due.filter(
    ({ subject, light }) => chosen === null || (chosen.subject === subject && chosen.light === light),
  )
  const title =
    chosen === null ? todayText.listAll : `${todayText.lights[chosen.light]}的${todayText.subjects[chosen.subject]}`
  return (
    <section className="due-list">
      <header className="due-list-head">
        <h2>{title}</h2>
        {chosen !== null && (
          <Button size="small" onClick={onAll}>
            {todayText.showAll}
          </Button>
        )}
      </header>
      <Rows
        rows={shown}
        label={title}
        keyOf={({ id }) => id}
        loading={loading}
        empty={todayText.listEmpty}
        onOpen={({ route }) => go(route)}
        columns={[
          { title: todayText.columns.due, cell: ({ dueOn }) => dueOn, width: '7rem' },
          {
            title: todayText.columns.late,
            width: '6.5rem',
            cell: ({ dueOn, light }) => (
              <span className={`due-late due-late-${light}`}>{todayText.late(daysBetween(dueOn, today))}</span>
            ),
          },
          { title: todayText.columns.subject, cell: ({ subject }) => todayText.subjects[subject], width: '5.5rem' },
          {
            title: todayText.columns.name,
            width: '13rem',
            cell: ({ name, archiveNo }) => (
              <>
                <strong className="due-name">{name}</strong>
                <span className="due-archive">{archiveNo}</span>
              </>
            ),
          },
          { title: todayText.columns.who, cell: ({ who }) => who },
        ]}
      />
    </section>
  )
}
