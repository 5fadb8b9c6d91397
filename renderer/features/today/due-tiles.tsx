import { todayText } from '#text/today'
import type { AnswerOf } from '#shared/ipc/contract'
import { LIGHTS, SUBJECTS, type Light, type Subject } from './light.ts'

type Overview = AnswerOf<'today.overview'>
export type Chosen = { readonly subject: Subject; readonly light: Light }

type Props = {
  readonly overview: Overview
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
}

/** Deadlines by light: what is late, what falls today, what falls this week; each number opens its list. */
export function DueTiles({ overview, chosen, onChoose }: Props) {
  return (
    <div className="due-tiles">
      {LIGHTS.map((light) => (
        <section key={light} className={`due-tile due-tile-${light}`} aria-label={todayText.lights[light]}>
          <h2>
            {todayText.lights[light]}
            <span className="due-tile-sum">{sumOf(overview, light)}</span>
          </h2>
          {SUBJECTS.filter((subject) => countOf(overview, subject, light) !== null).map((subject) => {
            const count = countOf(overview, subject, light) ?? 0
            return (
              <button
                key={subject}
                type="button"
                className="due-line"
                disabled={count === 0}
                aria-pressed={chosen?.subject === subject && chosen.light === light}
                onClick={() => onChoose({ subject, light })}
              >
                <span>{todayText.subjects[subject]}</span>
                <span className="due-count">{todayText.files(count)}</span>
              </button>
            )
          })}
        </section>
      ))}
    </div>
  )
}

/** The first list worth opening: what is late before what falls today before the week. */
export function mostUrgent(overview: Overview): Chosen | null {
  const all = LIGHTS.flatMap((light) => SUBJECTS.map((subject) => ({ subject, light })))
  return all.find(({ subject, light }) => (countOf(overview, subject, light) ?? 0) > 0) ?? null
}

function sumOf(overview: Overview, light: Light): number {
  return SUBJECTS.reduce((sum, subject) => sum + (countOf(overview, subject, light) ?? 0), 0)
}

/** Receipts have no light for today: they are expected, not due on a day of our own. */
function countOf(overview: Overview, subject: Subject, light: Light): number | null {
  if (subject !== 'receipts') return overview[subject][light]
  return light === 'dueToday' ? null : overview.receipts[light]
}
