import { addDays, daysBetween, type LocalDate } from '#shared/kernel/local-date'

/** How near a last day is, the nearest first; a day beyond the week has no light. */
export const LIGHTS = ['overdue', 'dueToday', 'dueThisWeek'] as const
export type Light = (typeof LIGHTS)[number]

/** The one light of a last day today; null when it lies after the week that ends on Sunday. */
export function lightOf(dueOn: LocalDate, today: LocalDate): Light | null {
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'dueToday'
  return dueOn <= endOfWeek(today) ? 'dueThisWeek' : null
}

const A_SUNDAY = '2023-01-01' as LocalDate // written as a day

/** The Sunday that ends the week of this day; a Sunday ends its own. */
export function endOfWeek(day: LocalDate): LocalDate {
  const sinceSunday = ((daysBetween(A_SUNDAY, day) % 7) + 7) % 7
  return addDays(day, (7 - sinceSunday) % 7)
}
