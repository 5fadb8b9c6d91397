import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { v7 } from 'uuid'
import type { Role } from '#shared/accounts/roles'
import { ROLE_NAMES, ROLES } from '#shared/accounts/roles'
import type { Office } from '#shared/agency/office'
import { calls, type AnswerOf, type NamesOf, type Reply, type SentTo } from '#shared/ipc/contract'
import type { AccountId } from '#shared/kernel/ids'
import { addDays, instantOf, localDateOf, type LocalDate } from '#shared/kernel/local-date'
import { insertAccount } from '#db/accounts/accounts'
import { createDatabase, type OpenDatabase } from '#db/engine/open'
import { insertOffice } from '#db/office/office'
import { openStore } from '#db/store'
import { answer, type House } from '#electron/ipc/answer'
import type { Gates } from '#electron/ipc/gates'
import type { Account, Connection, Room } from '#electron/ipc/room'

type Asked = NamesOf<'query'> | NamesOf<'command'>

export type TestRoom = {
  readonly room: Room
  readonly opened: OpenDatabase
  readonly house: House
  readonly folder: string
  /** Knocks at the real door as an account that has this role only; the reply as the window would get it. */
  readonly attempt: <N extends Asked>(role: Role, name: N, input: SentTo<N>) => Promise<Reply<AnswerOf<N>>>
  /** The same where success is expected; throws with the faults otherwise. The answer is checked against the contract. */
  readonly ask: <N extends Asked>(role: Role, name: N, input: SentTo<N>) => Promise<AnswerOf<N>>
  /** Moves the clock to nine in the morning, this many days later. */
  readonly passDays: (days: number) => void
  readonly today: () => LocalDate
}

export const TEST_OFFICE: Office = {
  fullName: '威海市环翠区公共就业和人才服务中心',
  shortName: '环翠区人才中心',
  letterCode: '威环就业人才',
  filePrefix: 'HC',
  divisionCode: '371002',
  address: '山东省威海市环翠区文化中路59号',
  postcode: '264200',
  phone: '0631-5201234',
}

/** A room on a fresh, really encrypted database in a folder of its own, at nine in the morning of 2026-11-23. */
export async function aRoom(): Promise<TestRoom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-room-'))
  const filesFolder = path.join(folder, 'files')
  mkdirSync(filesFolder)
  const opened = await createDatabase(path.join(folder, 'room.db'), randomBytes(32))
  const clock = { millisecond: Date.parse('2026-11-23T01:00:00.000Z') }
  const room: Room = {
    store: openStore(opened.db),
    seat: '测试席位',
    now: () => instantOf((clock.millisecond += 1)),
    newId: v7,
    filesFolder,
    press: {
      covers: () => true,
      draw: () => Promise.reject(new Error('no press in this test')),
      close: () => Promise.resolve(),
    },
    log: {
      called: () => undefined,
      defect: (where, cause) => {
        throw new Error(`defect in ${where}`, { cause })
      },
    },
  }
  const accounts = await foundOffice(room)
  const house: House = { room: () => room, gates: {} as Gates, log: room.log } // gates have tests of their own
  const attempt = <N extends Asked>(role: Role, name: N, input: SentTo<N>) => {
    const connection: Connection = { session: accounts[role] }
    return answer(house, connection, name, input) as Promise<Reply<AnswerOf<N>>>
  }
  onTestFinished(async () => {
    await room.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    room,
    opened,
    house,
    folder,
    attempt,
    ask: async (role, name, input) => {
      const reply = await attempt(role, name, input)
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
      calls[name].output.parse(reply.value)
      return reply.value
    },
    passDays: (days) => {
      const day = addDays(localDateOf(instantOf(clock.millisecond)), days)
      clock.millisecond = Date.parse(`${day}T01:00:00.000Z`)
    },
    today: () => localDateOf(instantOf(clock.millisecond)),
  }
}

async function foundOffice(room: Room): Promise<Readonly<Record<Role, Account>>> {
  const accounts = ROLES.map((role) => ({
    id: room.newId() as AccountId,
    name: role,
    personName: `${ROLE_NAMES[role]}甲`,
    roles: [role],
    createdOn: localDateOf(room.now()),
  }))
  await room.store.write(async (tx) => {
    await insertOffice(tx, room.newId(), TEST_OFFICE)
    for (const account of accounts) await insertAccount(tx, account)
  })
  return Object.fromEntries(accounts.map((account) => [account.roles[0], account])) as Record<Role, Account>
}
