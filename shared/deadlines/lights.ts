import { addDays, type LocalDate } from '#shared/kernel/local-date'

/** How near a last day is: past, today, within the seven days after today, or later. Each day has one light. */
export type Light = 'overdue' | 'today' | 'week' | 'later'

export function lightOf(dueOn: LocalDate, today: LocalDate): Light {
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= endOfWeek(today) ? 'week' : 'later'
}

/** The last day that still counts as this week: seven days from today. */
export function endOfWeek(today: LocalDate): LocalDate {
  return addDays(today, 7)
}
