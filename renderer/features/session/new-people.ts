import { ROLES, type Role } from '#shared/accounts/roles'

export type NewPerson = {
  readonly personName: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly password: string
  readonly again: string
}

/** Three people hold all six posts; the auditor holds no other (GB/T 22239-2019 三员). */
export const SMALL_OFFICE: readonly NewPerson[] = [
  newPerson(['clerk', 'keeper']),
  newPerson(['head', 'systemAdmin', 'securityAdmin']),
  newPerson(['auditor']),
]

export const ONE_EACH: readonly NewPerson[] = ROLES.map((role) => newPerson([role]))

export function newPerson(roles: readonly Role[] = []): NewPerson {
  return { personName: '', name: '', roles, password: '', again: '' }
}
