import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { SentTo } from '#shared/ipc/contract'
import { openDatabase } from '#db/engine/open'
import type { Database } from '#db/tables'
import { openHouse } from '#electron/ipc/house'
import type { RoomClient, RoomLine } from '#electron/ipc/room-line'
import { unlock } from '#electron/vault/unlock'
import { TEST_OFFICE } from '#test/support/a-room'

export const PASSWORDS = {
  desk: 'qingshan yueguang xiaohe maitian',
  system: '竹林 石桥 灯塔 海风',
  watch: 'Tj7-kw2Qz_pRn4',
} as const

/** The first start of a small office: three people share the six roles. */
export function anOffice(): SentTo<'session.found'> {
  return {
    office: TEST_OFFICE,
    accounts: [
      { name: 'desk', personName: '林晓', roles: ['clerk', 'keeper', 'head'], password: PASSWORDS.desk },
      { name: 'system', personName: '许静', roles: ['systemAdmin', 'securityAdmin'], password: PASSWORDS.system },
      { name: 'watch', personName: '韩平', roles: ['auditor'], password: PASSWORDS.watch },
    ],
  }
}

/** An empty folder that goes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-vault-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let founded: Promise<string> | null = null

afterAll(async () => {
  if (founded !== null) rmSync(await founded, { recursive: true, force: true })
})

/** A copy of a founded room's folder; founding costs a second and is done once for each file of tests. */
export async function aFoundedFolder(): Promise<string> {
  founded ??= foundOnce()
  const folder = aFolder()
  cpSync(await founded, folder, { recursive: true })
  return folder
}

async function foundOnce(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-vault-first-'))
  const client = await openHouse({ folder, host: 'none', seat: '测试席位', demo: false })
  const reply = await client.connect().call('session.found', anOffice())
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  await client.close()
  return folder
}

/** The room of a folder behind its real door, in this process. */
export async function openAt(folder: string, clock?: () => number): Promise<RoomClient> {
  const client = await openHouse({ folder, host: 'none', seat: '测试席位', demo: false }, clock)
  onTestFinished(() => client.close())
  return client
}

/** What the door answers to one attempt at signing in: `in`, or the codes of the refusal. */
export async function attemptToSignIn(line: RoomLine, name: string, password: string): Promise<string> {
  const reply = await line.call('session.signIn', { name, password })
  return reply.ok ? 'in' : reply.error.map(({ code }) => code).join(' ')
}

/** One attempt at a folder that nobody else has open. */
export async function signInAt(folder: string, name: string, password: string): Promise<string> {
  const client = await openHouse({ folder, host: 'none', seat: '测试席位', demo: false })
  const outcome = await attemptToSignIn(client.connect(), name, password)
  await client.close()
  return outcome
}

/** Works on the rows of a founded room that nobody has open. */
export async function inDatabase<T>(folder: string, work: (db: Database) => Promise<T>): Promise<T> {
  const unlocked = await unlock(folder, 'watch', PASSWORDS.watch)
  if (!unlocked.ok) throw new Error(unlocked.error.code)
  const opened = await openDatabase(path.join(folder, 'room.db'), unlocked.value.key)
  if (!opened.ok) throw new Error(opened.error.code)
  const value = await work(opened.value.db)
  await opened.value.db.destroy()
  return value
}
