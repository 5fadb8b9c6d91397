import type { AccountId } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/local-date'
import type { Role } from '#shared/accounts/roles'
import type { Store } from '#db/store'
import type { Press } from '#electron/papers/press'
import type { CallLog } from '#electron/log/call-log'

/** An open room: the store and what use cases stand on. Knows no window and no current user. */
export type Room = {
  readonly store: Store
  /** Name of this workplace, written into every act. */
  readonly seat: string
  readonly now: () => Instant
  readonly newId: () => string
  /** Folder of the encrypted files. */
  readonly filesFolder: string
  readonly press: Press
  readonly log: CallLog
}

export type Account = {
  readonly id: AccountId
  readonly name: string
  readonly personName: string
  readonly roles: readonly Role[]
}

/** One window's line to the room. The session belongs to it, never to the program. */
export type Connection = { session: Account | null }
