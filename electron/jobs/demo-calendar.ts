import { addDays, instantOf, localDateOf, type LocalDate } from '#shared/kernel/local-date'

/** The clock of a demonstration: it can be set back before anything is recorded, and from then on goes forward. */
export type DemoCalendar = {
  /** Milliseconds since 1970, as the room is told. */
  readonly now: () => number
  /** The machine's own day. */
  readonly today: LocalDate
  /** From now on it is nine in the morning of this day, or the machine's own time for today. */
  readonly turnTo: (day: LocalDate) => void
}

const NINE_IN_SHANGHAI = 'T01:00:00.000Z'

export function demoCalendar(machine: () => number): DemoCalendar {
  const today = localDateOf(instantOf(machine()))
  let behind = 0
  return {
    now: () => machine() - behind,
    today,
    turnTo: (day) => {
      behind = day === today ? 0 : machine() - Date.parse(`${day}${NINE_IN_SHANGHAI}`)
    },
  }
}

/** A day before today, by calendar days. */
export function daysAgo({ today }: Pick<DemoCalendar, 'today'>, days: number): LocalDate {
  return addDays(today, -days)
}
