import { addDays, daysBetween, type LocalDate } from '#shared/kernel/local-date'

export const LIGHTS = ['overdue', 'dueToday', 'dueThisWeek'] as const
export type Light = (typeof LIGHTS)[number]

export const SUBJECTS = ['loans', 'transfers', 'receipts'] as const
export type Subject = (typeof SUBJECTS)[number]

/** The light a last day has today; null when it lies after the week that ends on Sunday. */
export function lightOf(dueOn: LocalDate, today: LocalDate): Light | null {
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'overdue'
  if (days === 0) return 'dueToday'
  return dueOn <= sundayOf(today) ? 'dueThisWeek' : null
}

const A_SUNDAY = '2023-01-01' as LocalDate // written as a day

function sundayOf(today: LocalDate): LocalDate {
  const pastSunday = daysBetween(A_SUNDAY, today) % 7
  return addDays(today, (7 - pastSunday) % 7)
}
