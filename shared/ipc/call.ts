import type { z } from 'zod'
import type { Role } from '#shared/accounts/roles'

/**
 * One call of the contract.
 * `query` reads; `command` gathers, decides and records in one transaction; `gate` opens, locks and guards the room itself.
 */
export type Call = {
  readonly kind: 'query' | 'command' | 'gate'
  /** Roles that may make it; 'anyone' needs no session (the sign-in page), 'signedIn' any session. */
  readonly roles: readonly Role[] | 'anyone' | 'signedIn'
  /** A query whose answer shows personal detail leaves an audit entry of its own. */
  readonly viewLogged?: true
  /** Keys of the input that are never kept in the act's record. */
  readonly secrets?: readonly string[]
  /** Largest input in bytes of JSON; 256 KiB unless stated. */
  readonly maxBytes?: number
  readonly input: z.ZodType
  readonly output: z.ZodType
}

export const FILE_HANDLERS: readonly Role[] = ['clerk', 'keeper', 'head']
