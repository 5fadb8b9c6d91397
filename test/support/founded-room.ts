import { mkdirSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { v7 } from 'uuid'
import { ROLE_NAMES, ROLES, type Role } from '#shared/accounts/roles'
import type { Office } from '#shared/agency/office'
import type { AccountId } from '#shared/kernel/ids'
import { addDays, instantOf, localDateOf, type LocalDate } from '#shared/kernel/local-date'
import { sheetOf } from '#shared/papers/paper'
import { textsOf } from '#shared/papers/sheet'
import { insertAccount } from '#db/accounts/accounts'
import { createDatabase, type OpenDatabase } from '#db/engine/open'
import { insertOffice } from '#db/office/office'
import { openStore } from '#db/store'
import type { House } from '#electron/ipc/answer'
import type { Gates } from '#electron/ipc/gates'
import type { Account, Room } from '#electron/ipc/room'

type TestClock = {
  readonly passDays: (days: number) => void
  readonly today: () => LocalDate
}

export type FoundedRoom = {
  readonly room: Room
  readonly opened: OpenDatabase
  readonly house: House
  /** One account for each role, carrying that role only. */
  readonly accounts: Readonly<Record<Role, Account>>
  readonly clock: TestClock
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

/** A really encrypted room in an empty folder, at nine in the morning of 2026-11-23; each reading of the clock is a millisecond later. */
export async function foundRoom(folder: string): Promise<FoundedRoom> {
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
      // The words of the sheet in a file that says it is a PDF; sheets themselves have tests of their own.
      draw: (paper) => Promise.resolve(Buffer.from(`%PDF-1.7\n${textsOf(sheetOf(paper)).join('\n')}`)),
      close: () => Promise.resolve(),
    },
    log: {
      called: () => undefined,
      defect: (where, cause) => {
        throw new Error(`defect in ${where}`, { cause })
      },
    },
  }
  return {
    room,
    opened,
    house: { room: () => room, gates: {} as Gates, log: room.log }, // gates have tests of their own
    accounts: await foundOffice(room),
    clock: {
      passDays: (days) => {
        const day = addDays(localDateOf(instantOf(clock.millisecond)), days)
        clock.millisecond = Date.parse(`${day}T01:00:00.000Z`)
      },
      today: () => localDateOf(instantOf(clock.millisecond)),
    },
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
