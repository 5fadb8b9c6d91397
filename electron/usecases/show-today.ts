import { addMonths } from '#shared/kernel/local-date'
import { calendarKnown } from '#shared/kernel/workdays'
import { countTakenIn, countWaiting, loansDue, receiptsDue, transfersDue } from '#db/today/due'
import { query } from '#electron/ipc/use-case'

export const showToday = query('today.overview', async (db, _, { today }) => ({
  today,
  // Terms counted today reach up to a month ahead: in December the calendar of the next year is asked for, too.
  calendarKnown: [today, addMonths(today, 1)].every((day) => calendarKnown(Number(day.slice(0, 4)))),
  waitingForShelf: await countWaiting(db),
  intakesToday: await countTakenIn(db, today),
  loans: await loansDue(db, today),
  transfers: await transfersDue(db, today),
  receipts: await receiptsDue(db, today),
}))
