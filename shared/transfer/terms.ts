import { addMonths, type LocalDate } from '#shared/kernel/local-date'
import { addWorkdays, moveOffHoliday } from '#shared/kernel/workdays'

const WORKDAYS_TO_SEND = 15
const MONTHS_TO_RECEIPT = 1

/** Days within which the notice asks for its receipt; the month of `receiptBy` in the words of the paper. */
export const RETURN_WITHIN_DAYS = 30

/** The last day to send: 15 working days from the day the papers were complete (人社部发〔2021〕112号). */
export function sendBy(completeOn: LocalDate): LocalDate {
  return addWorkdays(completeOn, WORKDAYS_TO_SEND)
}

/** The day from which a missing receipt is chased: one month after sending, moved off holidays (通行做法; 民法典 第二百零三条). */
export function receiptBy(sentOn: LocalDate): LocalDate {
  return moveOffHoliday(addMonths(sentOn, MONTHS_TO_RECEIPT))
}
