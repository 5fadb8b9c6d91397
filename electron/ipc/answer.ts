import { calls, isCallName, type CallName, type NamesOf, type Reply } from '#shared/ipc/contract'
import type { Call } from '#shared/ipc/call'
import { err, ok } from '#shared/kernel/result'
import type { Fault } from '#shared/faults/fault'
import { insertAudit } from '#db/audit/acts'
import type { CallLog } from '#electron/log/call-log'
import { actOf, permittingRole } from './act-of.ts'
import { commit, noteOf, subjectOf } from './commit.ts'
import type { Gates } from './gates.ts'
import { handlers } from './handlers.ts'
import type { Account, Connection, Room } from './room.ts'
import { Refused, type Query } from './use-case.ts'

/** What stands behind the door: the gates always, the room once it is open. */
export type House = {
  readonly room: () => Room | null
  readonly gates: Gates
  readonly log: CallLog
}

const USUAL_MAX_BYTES = 256 * 1024

/** The door: size, schema, session, permission, use case, audit, in this order, for every call from every host. */
export async function answer(
  house: House,
  connection: Connection,
  name: string,
  raw: unknown,
): Promise<Reply<unknown>> {
  if (!isCallName(name)) return err([{ code: 'CALL_UNKNOWN' }])
  const began = performance.now()
  try {
    const reply = await admit(house, connection, name, raw)
    house.log.called(name, performance.now() - began, reply.ok ? 'ok' : 'refused')
    return reply
  } catch (cause) {
    if (cause instanceof Refused) {
      house.log.called(name, performance.now() - began, 'refused')
      return err(cause.faults)
    }
    house.log.called(name, performance.now() - began, 'failed')
    return err([{ code: 'INTERNAL', ref: house.log.defect(name, cause) }])
  }
}

async function admit(house: House, connection: Connection, name: CallName, raw: unknown): Promise<Reply<unknown>> {
  const call: Call = calls[name]
  const maxBytes = call.maxBytes ?? USUAL_MAX_BYTES
  const bytes = bytesOf(raw)
  if (bytes === null) return err([{ code: 'INPUT_INVALID', fields: [] }])
  if (bytes > maxBytes) return err([{ code: 'INPUT_TOO_LARGE', maxBytes }])
  const parsed = call.input.safeParse(raw)
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join('.'))
    return err([{ code: 'INPUT_INVALID', fields: [...new Set(fields)] }])
  }
  if (call.roles !== 'anyone') {
    const denied = await refuseTheUnpermitted(house, connection, name, call)
    if (denied !== null) return err([denied])
  }
  if (call.kind === 'gate') return house.gates[name as NamesOf<'gate'>](connection, parsed.data as never)
  return run(house, connection, name, call, parsed.data)
}

/** Size of the input as JSON in UTF-8; null for what is no JSON at all, which a host that clones can hand over. */
function bytesOf(raw: unknown): number | null {
  try {
    const json = JSON.stringify(raw) as string | undefined // undefined itself has no JSON, which the declaration leaves out
    return Buffer.byteLength(json ?? '')
  } catch {
    return null
  }
}

async function refuseTheUnpermitted(
  house: House,
  connection: Connection,
  name: CallName,
  call: Call,
): Promise<Fault | null> {
  const room = house.room()
  if (room === null || connection.session === null) return { code: 'SIGNED_OUT' }
  const { session } = connection
  if (permittingRole(session, call) !== null) return null
  await room.store.write((tx) =>
    insertAudit(tx, {
      at: room.now(),
      accountId: session.id,
      role: session.roles[0] ?? null,
      seat: room.seat,
      call: name,
      outcome: 'denied',
      subject: '',
      codes: 'NOT_PERMITTED',
      actId: null,
    }),
  )
  return { code: 'NOT_PERMITTED', roles: typeof call.roles === 'string' ? [] : call.roles }
}

async function run(
  house: House,
  connection: Connection,
  name: CallName,
  call: Call,
  input: unknown,
): Promise<Reply<unknown>> {
  const room = house.room()
  const account = connection.session
  if (room === null || account === null) return err([{ code: 'SIGNED_OUT' }])
  const handler = handlers[name as NamesOf<'query' | 'command'>] as AnyHandler
  return handler.kind === 'query'
    ? runQuery(room, account, call, handler, input)
    : runCommand(room, account, call, handler, input)
}

// After the schema the input has the handler's type; the table's own type guarantees that name and handler belong together.
type AnyQuery = Omit<Query<never>, 'read'> & { readonly read: (...args: readonly unknown[]) => Promise<unknown> }
type AnyCommand = {
  readonly kind: 'command'
  readonly name: string
  readonly gather: (...args: readonly unknown[]) => Promise<unknown>
  readonly decide: (...args: readonly unknown[]) => readonly Fault[]
  readonly record: (...args: readonly unknown[]) => Promise<unknown>
  readonly after?: (room: Room, answer: unknown) => Promise<void>
}
type AnyHandler = AnyQuery | AnyCommand

async function runQuery(
  room: Room,
  account: Account,
  call: Call,
  handler: AnyQuery,
  input: unknown,
): Promise<Reply<unknown>> {
  const act = actOf(room, account, roleOf(account, call), handler.name)
  const value = await room.store.read((db) => handler.read(db, input, act, room.press))
  if (call.viewLogged === true) {
    await room.store.write((tx) => insertAudit(tx, noteOf(act, 'viewed', subjectOf(input), [])))
  }
  return ok(value)
}

async function runCommand(
  room: Room,
  account: Account,
  call: Call,
  handler: AnyCommand,
  input: unknown,
): Promise<Reply<unknown>> {
  const act = actOf(room, account, roleOf(account, call), handler.name)
  const reply = await commit(room, act, withoutSecrets(input, call), {
    gather: (db) => handler.gather(db, input, act, room.press),
    decide: (facts) => handler.decide(facts, input, act),
    record: (tx, facts) => handler.record(tx, facts, input, act),
  })
  if (reply.ok && handler.after !== undefined) await follow(room, handler, reply.value)
  return reply
}

/** What follows a commit may fail without undoing it: it is logged and done again when next needed. */
async function follow(room: Room, handler: AnyCommand, value: unknown): Promise<void> {
  try {
    await handler.after?.(room, value)
  } catch (cause) {
    room.log.defect(`${handler.name} (after)`, cause)
  }
}

function roleOf(account: Account, call: Call) {
  const role = permittingRole(account, call)
  if (role === null) throw new Error('permission was checked before')
  return role
}

/** The input as it is kept with the act: everything but what the contract calls secret. */
export function withoutSecrets(input: unknown, call: Call): unknown {
  if (call.secrets === undefined || typeof input !== 'object' || input === null) return input
  const { secrets } = call
  return Object.fromEntries(Object.entries(input).filter(([key]) => !secrets.includes(key)))
}
