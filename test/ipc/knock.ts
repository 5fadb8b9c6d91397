import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Role } from '#shared/accounts/roles'
import type { Reply } from '#shared/ipc/contract'
import { answer, type House } from '#electron/ipc/answer'
import type { Gates } from '#electron/ipc/gates'
import type { Account } from '#electron/ipc/room'
import { foundRoom, type FoundedRoom } from '#test/support/founded-room'

type Called = { readonly name: string; readonly outcome: 'ok' | 'refused' | 'failed' }

export type Door = FoundedRoom & {
  /** Knocks with anything at all, signed in with exactly these roles; null knocks signed out. */
  readonly knock: (roles: readonly Role[] | null, name: string, raw: unknown) => Promise<Reply<unknown>>
  /** What went wrong, in order; the reference given out is its place, from 1. */
  readonly defects: readonly { readonly where: string; readonly cause: unknown }[]
  readonly called: readonly Called[]
  /** Rows of a table, all columns. */
  readonly rows: (table: string) => readonly Readonly<Record<string, unknown>>[]
  readonly house: House
}

/** The real door before a real room, with a log that can be read. */
export async function aDoor(gates: Partial<Gates> = {}): Promise<Door> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-door-'))
  const founded = await foundRoom(folder)
  const defects: { readonly where: string; readonly cause: unknown }[] = []
  const called: Called[] = []
  const log = {
    called: (name: string, _: number, outcome: Called['outcome']) => void called.push({ name, outcome }),
    defect: (where: string, cause: unknown) => `编号${defects.push({ where, cause })}`,
  }
  const room = { ...founded.room, log }
  const house: House = { room: () => room, gates: gates as Gates, log } // only the gates a test knocks at are there
  onTestFinished(async () => {
    await room.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    ...founded,
    room,
    house,
    defects,
    called,
    rows: (table) =>
      founded.opened.connection.prepare(`select * from ${table} order by rowid`).all() as ReturnType<Door['rows']>,
    knock: (roles, name, raw) => {
      const session = roles === null ? null : accountWith(founded, roles)
      return answer(house, { session }, name, raw)
    },
  }
}

/** An account that exists, carrying these roles: the first one's, or the clerk's where there is none. */
function accountWith({ accounts }: FoundedRoom, roles: readonly Role[]): Account {
  return { ...accounts[roles[0] ?? 'clerk'], roles }
}
