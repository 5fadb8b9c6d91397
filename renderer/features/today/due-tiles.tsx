import { todayText } from '#text/today'
import { LIGHTS, type Light } from '#shared/deadlines/lights'
import type { AnswerOf } from '#shared/ipc/contract'
import { SUBJECTS, type Subject } from './subjects.ts'

type Overview = AnswerOf<'today.overview'>
export type Chosen = { readonly subject: Subject; readonly light: Light }

type Props = {
  readonly overview: Overview
  readonly chosen: Chosen | null
  /** Null for those who may see the numbers but not the files. */
  readonly onChoose: ((chosen: Chosen) => void) | null
}

/** Deadlines by light: what is late, what falls today, what falls this week; each number opens its list. */
export function DueTiles({ overview, chosen, onChoose }: Props) {
  return (
    <div className="due-tiles">
      {LIGHTS.map((light) => (
        <section key={light} className={`due-tile due-tile-${light}`} aria-label={todayText.lights[light]}>
          <h2>
            {todayText.lights[light]}
            <span className={sumOf(overview, light) === 0 ? 'due-tile-sum due-tile-none' : 'due-tile-sum'}>
              {sumOf(overview, light)}
            </span>
          </h2>
          {SUBJECTS.filter((subject) => countOf(overview, subject, light) !== null).map((subject) => {
            const count = countOf(overview, subject, light) ?? 0
            return (
              <button
                key={subject}
                type="button"
                className="due-line"
                disabled={count === 0 || onChoose === null}
                aria-pressed={chosen?.subject === subject && chosen.light === light}
                onClick={() => onChoose?.({ subject, light })}
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

/** Nothing is late or due this week. */
export function allDone(overview: Overview): boolean {
  return LIGHTS.every((light) => sumOf(overview, light) === 0)
}

function sumOf(overview: Overview, light: Light): number {
  return SUBJECTS.reduce((sum, subject) => sum + (countOf(overview, subject, light) ?? 0), 0)
}

/** Receipts have no light for today: they are expected, not due on a day of our own. */
function countOf(overview: Overview, subject: Subject, light: Light): number | null {
  if (subject !== 'receipts') return overview[subject][light]
  return light === 'dueToday' ? null : overview.receipts[light]
}
