import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { Temporal } from 'temporal-polyfill'
import { addDays, type LocalDate } from './local-date.ts'

// The days of the yearly notices of the State Council (国务院办公厅关于部分节假日安排的通知), 2004 to the last year published.
const DAYS_OFF = new Set(Object.keys(calendar.holidays))
const WORKED_WEEKENDS = new Set(Object.keys(calendar.workdays))

/** Whether this day is worked: no weekend and no public holiday, or a weekend worked in exchange (调休上班). */
export function isWorkday(day: LocalDate): boolean {
  if (WORKED_WEEKENDS.has(day)) return true
  return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !DAYS_OFF.has(day)
}

/** False for a year whose notice this build does not have: only its weekends count as days off, and deadlines may be too early. */
export function calendarKnown(year: number): boolean {
  return DAYS_OFF.has(`${year}-10-01`)
}

/** The `workdays`th working day after `day`, which itself is not counted (民法典 第二百零一条); 1 or more. */
export function addWorkdays(day: LocalDate, workdays: number): LocalDate {
  if (!Number.isInteger(workdays) || workdays < 1) throw new RangeError(`no term of ${workdays} working days`)
  let reached = day
  for (let counted = 0; counted < workdays; counted += 1) reached = moveOffHoliday(addDays(reached, 1))
  return reached
}

/** The last day of a term of days or months: moved to the next day worked when it is a day off (民法典 第二百零三条). */
export function moveOffHoliday(day: LocalDate): LocalDate {
  let moved = day
  while (!isWorkday(moved)) moved = addDays(moved, 1)
  return moved
}
