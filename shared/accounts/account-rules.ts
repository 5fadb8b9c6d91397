import type { VaultFault } from './refusals.ts'
import { refusalsToPassword } from './password-rules.ts'
import { ROLE_NAMES, ROLES, type Role } from './roles.ts'

export type NewAccount = {
  readonly name: string
  readonly personName: string
  readonly roles: readonly Role[]
  readonly password: string
}

/** Account names are told apart without regard to case and to spaces around them. */
export function foldAccountName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/**
 * Every reason not to found a room with these accounts. Between them they cover all six roles; a small office may give
 * one person several, but the auditor holds no other (GB/T 22239-2019 8.1.4 三员: 系统管理员、安全管理员、安全审计员).
 */
export function refusalsToFound(accounts: readonly NewAccount[]): readonly VaultFault[] {
  const taken = accounts.filter((account, index) => holds(accounts.slice(0, index), account.name))
  return [
    ...refuseWhenRolesAreMissing(accounts),
    ...taken.map(({ name }) => ({ code: 'ACCOUNT_NAME_TAKEN', name }) as const),
    ...accounts.flatMap(refusalsOfOne),
  ]
}

/** Every reason not to add this account to the existing ones. */
export function refusalsToCreate(
  account: NewAccount,
  existing: readonly { readonly name: string }[],
): readonly VaultFault[] {
  return [
    ...(holds(existing, account.name) ? [{ code: 'ACCOUNT_NAME_TAKEN', name: account.name } as const] : []),
    ...refusalsOfOne(account),
  ]
}

function refusalsOfOne(account: NewAccount): readonly VaultFault[] {
  return [...refuseWhenAuditorIsCombined(account), ...refusalsToPassword(account.password, account)]
}

function refuseWhenRolesAreMissing(accounts: readonly NewAccount[]): readonly VaultFault[] {
  const missing = ROLES.filter((role) => !accounts.some((account) => account.roles.includes(role)))
  return missing.length === 0 ? [] : [{ code: 'ACCOUNTS_INCOMPLETE', missing: missing.map((role) => ROLE_NAMES[role]) }]
}

function refuseWhenAuditorIsCombined({ name, roles }: NewAccount): readonly VaultFault[] {
  const combined = roles.includes('auditor') && roles.some((role) => role !== 'auditor')
  return combined ? [{ code: 'AUDITOR_COMBINED', account: name }] : []
}

function holds(accounts: readonly { readonly name: string }[], name: string): boolean {
  return accounts.some((account) => foldAccountName(account.name) === foldAccountName(name))
}
