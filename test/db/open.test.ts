import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { VaultFault } from '#shared/accounts/refusals'
import { checkDatabase } from '#db/engine/check'
import { connect } from '#db/engine/driver'
import { createDatabase, openDatabase, unlock } from '#db/engine/open'
import { schemaVersion } from '#db/engine/migrate'
import { migrations } from '#db/migrations/index'
import { aClosedRoom, aFolder, type RoomFile } from './room-file.ts'

const PAGE = 4096
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

async function faultOf({ file, key }: Pick<RoomFile, 'file' | 'key'>): Promise<VaultFault | null> {
  const opened = await openDatabase(file, key)
  if (!opened.ok) return opened.error
  await opened.value.db.destroy()
  return null
}

/** Opens nothing, and leaves the folder and every byte of the file as they were. */
async function refusedUntouched(room: RoomFile, key = room.key): Promise<VaultFault['code'] | null> {
  const [hash, names] = [hashOf(room.file), readdirSync(room.folder)]
  const fault = await faultOf({ file: room.file, key })
  expect(hashOf(room.file)).toBe(hash)
  expect(readdirSync(room.folder)).toEqual(names)
  return fault?.code ?? null
}

describe('a new database', () => {
  test('opens again with its key and is at the version of this build', async () => {
    const room = await aClosedRoom()
    const opened = await openDatabase(room.file, room.key)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(schemaVersion(opened.value.connection)).toBe(migrations.length)
    await opened.value.db.destroy()
  })

  test('has nothing readable in it, neither header nor schema', async () => {
    const { file } = await aClosedRoom()
    const bytes = readFileSync(file)
    expect(bytes.length).toBeGreaterThan(PAGE)
    for (const word of ['SQLite format 3', 'CREATE TABLE', 'create table', 'ledger_entry']) {
      expect(bytes.includes(word)).toBe(false)
    }
  })

  test('would show the same words without a key', () => {
    const plain = path.join(aFolder(), 'plain.db')
    const connection = connect(plain, { mustExist: false })
    connection.exec('create table ledger_entry (id text)')
    connection.close()
    for (const word of ['SQLite format 3', 'ledger_entry']) expect(readFileSync(plain).includes(word)).toBe(true)
  })

  test('is never made over one that exists', async () => {
    const { file, key } = await aClosedRoom()
    await expect(createDatabase(file, key)).rejects.toThrow('already exists')
  })

  test('takes no key but one of 32 bytes', async () => {
    const file = path.join(aFolder(), 'room.db')
    await expect(createDatabase(file, randomBytes(16))).rejects.toThrow('32 bytes')
  })
})

describe('every open', () => {
  const EXPECTED = {
    journal_mode: 'wal',
    synchronous: 2,
    temp_store: 2,
    cache_size: Math.min(-131072, -Math.floor(totalmem() / 8 / 1024)),
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    secure_delete: 1,
    busy_timeout: 2000,
    application_id: 0x52524442,
  }

  test('sets what durability and secrecy need, on creation and on reopening', async () => {
    const folder = aFolder()
    const [file, key] = [path.join(folder, 'room.db'), randomBytes(32)]
    const created = await createDatabase(file, key)
    const read = ({ connection }: typeof created) =>
      Object.fromEntries(Object.keys(EXPECTED).map((name) => [name, connection.pragma(name, { simple: true })]))
    expect(read(created)).toEqual(EXPECTED)
    expect(created.connection.pragma('mmap_size', { simple: true }) ?? 0).toBe(0)
    await created.db.destroy()
    const reopened = await openDatabase(file, key)
    if (!reopened.ok) throw new Error(reopened.error.code)
    expect(read(reopened.value)).toEqual(EXPECTED)
    await reopened.value.db.destroy()
  })
})

describe('what is refused, and left as it was', () => {
  test('another key', async () => {
    expect(await refusedUntouched(await aClosedRoom(), randomBytes(32))).toBe('KEY_REJECTED')
  })

  test('a file written by a newer version', async () => {
    const room = await aClosedRoom()
    const connection = connect(room.file, { mustExist: true })
    unlock(connection, room.key)
    connection.pragma('user_version = 99')
    connection.close()
    expect(await faultOf(room)).toEqual({ code: 'DATABASE_NEWER', fileVersion: 99, appVersion: migrations.length })
    expect(await refusedUntouched(room)).toBe('DATABASE_NEWER')
  })

  test('no file, and none is made', async () => {
    const folder = aFolder()
    const fault = await faultOf({ file: path.join(folder, 'room.db'), key: randomBytes(32) })
    expect(fault?.code).toBe('DATABASE_DAMAGED')
    expect(readdirSync(folder)).toEqual([])
  })

  test('an empty file', async () => {
    const room = await aClosedRoom()
    truncateSync(room.file, 0)
    expect(await refusedUntouched(room)).toBe('DATABASE_DAMAGED')
  })

  test('a file cut within a page', async () => {
    const room = await aClosedRoom()
    truncateSync(room.file, statSync(room.file).size - 100)
    expect(await refusedUntouched(room)).toBe('DATABASE_DAMAGED')
  })

  test.each([0.9, 0.5, 0.1])('a file of which only %d is left, cut between pages', async (left) => {
    const room = await aClosedRoom()
    const pages = Math.floor((statSync(room.file).size / PAGE) * left)
    truncateSync(room.file, pages * PAGE)
    expect(await refusedUntouched(room)).toBe('DATABASE_DAMAGED')
  })

  test('a database without encryption', async () => {
    const room = await aClosedRoom()
    const plain = path.join(aFolder(), 'plain.db')
    const connection = connect(plain, { mustExist: false })
    connection.exec('create table ledger_entry (id text)')
    connection.close()
    copyFileSync(plain, room.file)
    expect(await refusedUntouched(room)).toBe('DATABASE_DAMAGED')
  })

  test('an encrypted database of another program', async () => {
    const folder = aFolder()
    const room = { folder, file: path.join(folder, 'other.db'), key: randomBytes(32) }
    const connection = connect(room.file, { mustExist: false })
    unlock(connection, room.key)
    connection.exec('create table something (id text)')
    connection.close()
    expect(await refusedUntouched(room)).toBe('DATABASE_DAMAGED')
  })

  test('a first page that is noise: the key is doubted first', async () => {
    const room = await aClosedRoom()
    const bytes = readFileSync(room.file)
    randomBytes(PAGE).copy(bytes)
    writeFileSync(room.file, bytes)
    expect(await refusedUntouched(room)).toBe('KEY_REJECTED')
  })
})

test('one changed byte in any page is damage, a doubted key, or not read yet: never a crash', async () => {
  const { file, key } = await aClosedRoom()
  const sound = readFileSync(file)
  const faults = new Set<string>()
  for (let page = 0; page < sound.length / PAGE; page += 1) {
    const at = page * PAGE + 1000
    const changed = Buffer.from(sound)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    writeFileSync(file, changed)
    faults.add((await faultOf({ file, key }))?.code ?? 'opened')
  }
  expect([...faults].toSorted()).toEqual(['DATABASE_DAMAGED', 'KEY_REJECTED', 'opened'])
})

test('an open that fails half-way lets go of the file and leaves nothing beside it', async () => {
  const room = await aClosedRoom()
  const connection = connect(room.file, { mustExist: true })
  unlock(connection, room.key)
  connection.pragma('user_version = 0') // the first step will find its tables there already
  connection.close()
  const hash = hashOf(room.file)
  await expect(openDatabase(room.file, room.key)).rejects.toThrow('already exists')
  expect(readdirSync(room.folder)).toEqual(['room.db'])
  expect(hashOf(room.file)).toBe(hash)
})

describe('the check of every page', () => {
  test('finds a sound file sound', async () => {
    const { file, key } = await aClosedRoom()
    expect(checkDatabase(file, key)).toBe('sound')
  })

  test('finds one changed byte anywhere', async () => {
    const { file, key } = await aClosedRoom()
    const bytes = readFileSync(file)
    const pages = bytes.length / PAGE
    for (const page of [0, 1, Math.floor(pages / 2), pages - 1]) {
      const at = page * PAGE + 1234
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      writeFileSync(file, bytes)
      expect(checkDatabase(file, key)).toBe('damaged')
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    }
    writeFileSync(file, bytes)
    expect(checkDatabase(file, key)).toBe('sound')
  })
})
