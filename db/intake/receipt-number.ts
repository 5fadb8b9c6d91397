import type { LocalDate } from '#shared/kernel/local-date'
import { takeNumber } from '#db/numbers'
import type { Writer } from '#db/tables'

/** The next number of the register of arrivals, counted within the year of entry: 收〔2026〕0001. */
export async function takeReceiptNo(tx: Writer, today: LocalDate): Promise<string> {
  const year = today.slice(0, 4)
  const number = await takeNumber(tx, `receipt/${year}`)
  return `收〔${year}〕${String(number).padStart(4, '0')}`
}
