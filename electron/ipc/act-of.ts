import type { Act } from '#shared/accounts/act'
import type { Role } from '#shared/accounts/roles'
import type { Call } from '#shared/ipc/call'
import { localDateOf } from '#shared/kernel/local-date'
import type { ActId } from '#shared/kernel/ids'
import type { Account, Room } from './room.ts'

/** The act a call runs as: who, in which role, at which seat, when. */
export function actOf(room: Pick<Room, 'now' | 'newId' | 'seat'>, account: Account, role: Role, call: string): Act {
  const instant = room.now()
  return {
    id: room.newId() as ActId,
    accountId: account.id,
    accountName: account.personName,
    role,
    seat: room.seat,
    instant,
    today: localDateOf(instant),
    call,
    reason: null,
    newId: room.newId,
  }
}

/** The role under which an account may make a call; null when none of its roles permits it. */
export function permittingRole(account: Account, call: Call): Role | null {
  const { roles } = call
  if (typeof roles === 'string') return account.roles[0] ?? null
  return account.roles.find((role) => roles.includes(role)) ?? null
}
