import { addDays, type LocalDate } from '#shared/kernel/local-date'
import { moveOffHoliday } from '#shared/kernel/workdays'
import type { Purpose } from './purposes.ts'

const USUAL_DAYS = 14

/**
 * The longest loan in calendar days. The regulations name none for 流动人员: other offices keep between one and two weeks, and a
 * pension approval takes longer. The last day is moved off holidays (民法典 第二百零三条).
 */
const DAYS: Readonly<Record<Purpose, number>> = {
  pension: 30,
  benefit: USUAL_DAYS,
  notary: USUAL_DAYS,
  litigation: USUAL_DAYS,
  politicalReview: USUAL_DAYS,
  caseHandling: USUAL_DAYS,
  other: USUAL_DAYS,
}

export function longestDays(purpose: Purpose): number {
  return DAYS[purpose]
}

/** The latest day a loan made today may be due. */
export function longestDueOn(purpose: Purpose, today: LocalDate): LocalDate {
  return moveOffHoliday(addDays(today, DAYS[purpose]))
}

/** The due day to propose: what the unit's letter wishes for if that lies ahead and within the term, else the end of the term. */
export function proposedDueOn(purpose: Purpose, wishedUntil: LocalDate, today: LocalDate): LocalDate {
  const longest = longestDueOn(purpose, today)
  const wished = moveOffHoliday(wishedUntil)
  return wishedUntil > today && wished < longest ? wished : longest
}
