import type { AccountId, ActId } from '#shared/kernel/ids'
import type { Instant, LocalDate } from '#shared/kernel/local-date'
import type { Role } from './roles.ts'

/** Who does what, when and why: every call runs as (input, act), and nothing inside reads a clock or makes an id by itself. */
export type Act = {
  readonly id: ActId
  readonly accountId: AccountId
  readonly accountName: string
  /** The one role of the account under which the call is permitted. */
  readonly role: Role
  readonly seat: string
  readonly instant: Instant
  /** The day of `instant` in the room's time zone. */
  readonly today: LocalDate
  readonly call: string
  readonly reason: string | null
  /** A fresh UUIDv7; the only source of ids for what the act records. */
  readonly newId: () => string
}
