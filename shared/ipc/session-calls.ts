import { z } from 'zod'
import { ROLES } from '#shared/accounts/roles'
import type { Call } from './call.ts'
import { accountId, localDate, nothing, text, words } from './fields.ts'

const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length)
const password = z.string().min(1).max(256)

const newAccount = z.strictObject({ name: words(40), personName: words(80), roles, password })
const account = z.strictObject({ id: accountId, name: z.string(), personName: z.string(), roles })

const office = z.strictObject({
  fullName: words(100),
  shortName: words(60),
  letterCode: words(30),
  filePrefix: z.string().regex(/^[A-Z0-9]{1,6}$/),
  divisionCode: z.string().regex(/^\d{6}$/),
  address: words(200),
  postcode: z.string().regex(/^\d{6}$/),
  phone: words(40),
})

export const sessionCalls = {
  /** Where the window stands: first start, sign-in, or a room that is open. Never refused. */
  'session.state': {
    kind: 'gate',
    roles: 'anyone',
    input: nothing,
    output: z.strictObject({
      phase: z.enum(['firstStart', 'signIn', 'open', 'unusable']),
      officeName: z.string().nullable(),
      account: account.nullable(),
      /** Day in the room, and minutes without a touch before the window locks. */
      today: localDate,
      idleMinutes: z.int(),
      /** Only in a demonstration: accounts with their pass phrases of this one run. */
      demo: z
        .array(z.strictObject({ name: z.string(), personName: z.string(), roles, password: z.string() }))
        .nullable(),
      /** Why the room cannot be opened at all (damaged, newer, network share, second program); a Fault. */
      fault: z.unknown().nullable(),
    }),
  },
  /** First start: creates the encrypted database, the office and its accounts, all or nothing. */
  'session.found': {
    kind: 'gate',
    roles: 'anyone',
    secrets: ['accounts'],
    input: z.strictObject({ office, accounts: z.array(newAccount).min(1).max(20) }),
    output: nothing,
  },
  'session.signIn': {
    kind: 'gate',
    roles: 'anyone',
    secrets: ['password'],
    input: z.strictObject({ name: words(40), password }),
    output: z.strictObject({ account }),
  },
  /** Hides and drops the session at once; running jobs finish, then the key goes. */
  'session.signOut': { kind: 'gate', roles: 'signedIn', input: nothing, output: nothing },
  'session.changePassword': {
    kind: 'gate',
    roles: 'signedIn',
    secrets: ['currentPassword', 'newPassword'],
    input: z.strictObject({ currentPassword: password, newPassword: password }),
    output: nothing,
  },
  'accounts.list': {
    kind: 'query',
    roles: ['systemAdmin', 'securityAdmin', 'auditor', 'head'],
    input: nothing,
    output: z.array(z.strictObject({ ...account.shape, createdOn: localDate, active: z.boolean() })),
  },
  'accounts.create': {
    kind: 'gate',
    roles: ['systemAdmin'],
    secrets: ['password'],
    input: newAccount,
    output: z.strictObject({ accountId }),
  },
  'office.show': { kind: 'query', roles: 'signedIn', input: nothing, output: office },
  /** What this host and this machine can and cannot do, for 设置. */
  'settings.machine': {
    kind: 'gate',
    roles: 'signedIn',
    input: nothing,
    output: z.strictObject({
      appVersion: z.string(),
      host: z.enum(['electron', 'chromium', 'none']),
      /** Capability name (one of CAPABILITIES in shared/accounts/capabilities) and whether this host has it. */
      capabilities: z.array(z.strictObject({ name: z.string(), present: z.boolean() })),
      driverVersion: z.string(),
      driverCorrected: z.boolean(),
      cipher: z.string(),
      journalMode: z.string(),
      synchronous: z.string(),
      schemaVersion: z.int(),
      folder: z.string(),
      /** Result of the background check of the file: not yet run, sound, or damaged. */
      check: z.enum(['running', 'sound', 'damaged']),
    }),
  },
  'audit.recent': {
    kind: 'query',
    roles: ['auditor', 'securityAdmin'],
    input: z.strictObject({ beforeSeq: z.int().nullable() }),
    output: z.array(
      z.strictObject({
        seq: z.int(),
        at: z.string(),
        personName: text(80),
        role: z.enum(ROLES).nullable(),
        call: z.string(),
        outcome: z.enum(['done', 'viewed', 'refused', 'denied']),
        subject: z.string(),
        codes: z.string(),
      }),
    ),
  },
} as const satisfies Record<string, Call>
