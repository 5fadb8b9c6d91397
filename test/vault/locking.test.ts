import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openEntrance } from '#electron/ipc/entrance'
import { roomFolder } from '#electron/vault/room-folder'
import { aFoundedFolder, attemptToSignIn, inDatabase, openAt, PASSWORDS } from './an-office.ts'

const press = {
  covers: () => true,
  draw: () => Promise.reject(new Error('no press in this test')),
  close: () => Promise.resolve(),
}
const log = { called: () => undefined, defect: (where: string) => expect.fail(where) }

async function anEntrance() {
  const folder = roomFolder(await aFoundedFolder())
  const around = { folder, seat: '测试席位', clock: Date.now, newId: () => 'id', press, log, clockMayBeBehind: false }
  const entrance = openEntrance(around)
  expect(entrance.approach()).toBeNull()
  return { entrance, folder }
}

it('wipes the key and closes the database when it locks', async () => {
  const { entrance, folder } = await anEntrance()
  expect(await entrance.enter('desk', PASSWORDS.desk)).toMatchObject({ ok: true, value: { personName: '林晓' } })
  const key = entrance.opened()?.key
  expect(key?.some((byte) => byte !== 0)).toBe(true)
  await entrance.lockWhen(() => true)
  expect(key?.every((byte) => byte === 0)).toBe(true)
  expect(entrance.opened()).toBeNull()
  expect(existsSync(`${folder.database}-wal`)).toBe(false)
  await entrance.release()
})

it('stays open when somebody has come in before its turn to lock', async () => {
  const { entrance } = await anEntrance()
  await entrance.enter('desk', PASSWORDS.desk)
  await entrance.lockWhen(() => false)
  expect(entrance.opened()).not.toBeNull()
  await entrance.release()
  expect(entrance.opened()).toBeNull()
})

it('finds the database sound in the background', async () => {
  const { entrance } = await anEntrance()
  await entrance.enter('desk', PASSWORDS.desk)
  await expect.poll(entrance.check, { timeout: 20_000 }).toBe('sound')
  await entrance.release()
})

/** Number of the page a table begins on, counted from 1. */
async function pageOf(table: string, folder: string): Promise<number> {
  return inDatabase(folder, async (db) => {
    const { rows } = await sql<{ rootpage: number }>`select rootpage from sqlite_schema where name = ${table}`.execute(
      db,
    )
    return rows[0]?.rootpage ?? 0
  })
}

it('finds one damaged byte in a page that nobody has asked for', async () => {
  const { entrance, folder } = await anEntrance()
  const page = await pageOf('letter_handler', folder.folder)
  const bytes = readFileSync(folder.database)
  const at = (page - 1) * 4096 + 2000
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(folder.database, bytes)
  expect(await entrance.enter('desk', PASSWORDS.desk)).toMatchObject({ ok: true })
  await expect.poll(entrance.check, { timeout: 20_000 }).toBe('damaged')
  await entrance.release()
})

it('drops the session at once but lets a call that is running finish', async () => {
  const folder = await aFoundedFolder()
  const client = await openAt(folder)
  const line = client.connect()
  expect(await attemptToSignIn(line, 'system', PASSWORDS.system)).toBe('in')
  const fresh = { name: 'xin', personName: '王芳', roles: ['clerk'], password: 'kuaile xiaogou shangxue daba' }
  const creating = line.call('accounts.create', fresh)
  const leaving = line.call('session.signOut', {})
  expect(await line.call('office.show', {})).toEqual({ ok: false, error: [{ code: 'SIGNED_OUT' }] })
  expect(await leaving).toMatchObject({ ok: true })
  expect(await creating).toMatchObject({ ok: true })
  await expect.poll(() => existsSync(path.join(folder, 'room.db-wal'))).toBe(false)
  expect(await attemptToSignIn(line, 'xin', fresh.password)).toBe('in')
})
