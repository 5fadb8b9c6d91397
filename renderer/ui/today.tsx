import { useSession } from '#calls/use-session'
import { localDateOf, instantOf, type LocalDate } from '#shared/kernel/local-date'

/** The day in the room; the computer's own day in Asia/Shanghai until the room has said. */
export function useToday(): LocalDate {
  return useSession().value?.today ?? localDateOf(instantOf(Date.now()))
}
