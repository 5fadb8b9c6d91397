import type { AccountRecord } from '#db/accounts/accounts'
import { listKeySlots, putKeySlot } from '#db/accounts/key-slots'
import { insertAudit } from '#db/audit/acts'
import { refusalsToPassword } from '#shared/accounts/password-rules'
import type { Fault } from '#shared/faults/fault'
import type { AnswerOf } from '#shared/ipc/contract'
import { instantOf, localDateOf, type Instant } from '#shared/kernel/local-date'
import { err, ok } from '#shared/kernel/result'
import { wrapKey } from '#electron/vault/envelope'
import { foundRoom } from '#electron/vault/found-room'
import { actOf } from './act-of.ts'
import { commit } from './commit.ts'
import { fits, type Entrance } from './entrance.ts'
import type { Gates } from './gates.ts'
import type { OpenedRoom, Surroundings } from './open-room.ts'
import type { Account, Connection } from './room.ts'
import type { SignInDelays } from './sign-in-delays.ts'

/** Minutes without a touch after which the window locks itself (GB/T 22239-2019 8.1.4.1 超时退出). */
const IDLE_MINUTES = 5

export type DemoAccounts = AnswerOf<'session.state'>['demo']

/** What the gates stand on. */
export type Gatehouse = {
  readonly entrance: Entrance
  readonly around: Surroundings
  readonly delays: SignInDelays
  readonly demo: DemoAccounts
  /** Tells a window that its session has ended. */
  readonly locked: (connection: Connection) => void
}

type SessionGates = Pick<
  Gates,
  'session.state' | 'session.found' | 'session.signIn' | 'session.signOut' | 'session.changePassword'
>

export function sessionGates(gatehouse: Gatehouse): SessionGates {
  const { entrance, around, delays, demo, locked } = gatehouse
  let officeName: string | null = null
  let unrecorded: Instant[] = []
  const now = () => instantOf(around.clock())

  async function note(account: Account | null, call: string, codes: string): Promise<void> {
    const room = entrance.opened()?.room
    if (room === undefined) {
      if (codes !== '') unrecorded = [...unrecorded.slice(-99), now()]
      return
    }
    const missed = unrecorded.map((at) => ({
      at,
      accountId: null,
      role: null,
      call: 'session.signIn',
      codes: 'PASSWORD_WRONG',
    }))
    unrecorded = []
    const own = { at: room.now(), accountId: account?.id ?? null, role: account?.roles[0] ?? null, call, codes }
    await room.store.write(async (tx) => {
      for (const entry of [...missed, own]) {
        const outcome = entry.codes === '' ? 'done' : 'denied'
        await insertAudit(tx, { ...entry, outcome, seat: around.seat, subject: '', actId: null })
      }
    })
  }

  return {
    'session.state': (connection) => {
      const fault = entrance.approach()
      const { session } = connection
      return Promise.resolve(
        ok({
          phase: phaseOf(fault, entrance.isFounded(), session),
          officeName,
          account: session === null ? null : shown(session),
          today: localDateOf(now()),
          idleMinutes: IDLE_MINUTES,
          demo,
          fault,
        }),
      )
    },
    'session.found': async (_, founding) => {
      const fault = entrance.approach()
      if (fault !== null) return err([fault])
      const instant = now()
      const act = { instant, today: localDateOf(instant), seat: around.seat, newId: around.newId }
      const founded = await entrance.alone(() => foundRoom(around.folder, founding, act))
      return founded.ok ? ok({}) : founded
    },
    'session.signIn': async (connection, { name, password }) => {
      const fault = entrance.approach()
      if (fault !== null) return err([fault])
      const seconds = delays.secondsToWait(name)
      if (seconds > 0) return err([{ code: 'SIGN_IN_DELAYED', seconds }])
      const account = await entrance.enter(name, password)
      if (!account.ok) {
        if (account.error.code === 'PASSWORD_WRONG') {
          delays.failed(name)
          await note(null, 'session.signIn', 'PASSWORD_WRONG')
        }
        return err([account.error])
      }
      delays.succeeded(name)
      connection.session = sessionOf(account.value)
      officeName = entrance.opened()?.officeName ?? null
      await note(connection.session, 'session.signIn', '')
      return ok({ account: shown(connection.session) })
    },
    'session.signOut': async (connection) => {
      const { session } = connection
      connection.session = null
      locked(connection)
      await note(session, 'session.signOut', '')
      return ok({})
    },
    'session.changePassword': async ({ session }, { currentPassword, newPassword }) => {
      const opened = entrance.opened()
      if (opened === null || session === null) return err([{ code: 'SIGNED_OUT' }])
      return changePassword(opened, session, currentPassword, newPassword)
    },
  }
}

async function changePassword(opened: OpenedRoom, session: Account, current: string, wanted: string) {
  const { room, roomId, key } = opened
  const slot = (await room.store.read(listKeySlots)).find(({ accountId }) => accountId === session.id)
  if (slot === undefined || !(await fits(opened, slot, current))) return err([{ code: 'PASSWORD_WRONG' } as const])
  const refusals = refusalsToPassword(wanted, session)
  if (refusals.length > 0) return err(refusals)
  const envelope = await wrapKey(key, wanted, { roomId, accountId: session.id, slot: 'password' })
  const act = actOf(room, session, session.roles[0] ?? 'clerk', 'session.changePassword')
  const reply = await commit(
    room,
    act,
    {},
    {
      gather: () => Promise.resolve(null),
      decide: () => [],
      record: async (tx) => {
        await putKeySlot(tx, session.id, JSON.stringify(envelope), act.instant)
        return {}
      },
    },
  )
  if (reply.ok) await opened.projectKeyring()
  return reply
}

function phaseOf(fault: Fault | null, isFounded: boolean, session: Account | null) {
  if (fault !== null) return 'unusable'
  if (!isFounded) return 'firstStart'
  return session === null ? 'signIn' : 'open'
}

function sessionOf({ id, name, personName, roles }: AccountRecord): Account {
  return { id, name, personName, roles }
}

function shown({ id, name, personName, roles }: Account) {
  return { id, name, personName, roles: [...roles] }
}
