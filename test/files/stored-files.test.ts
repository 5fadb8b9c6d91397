import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { FileId } from '#shared/kernel/ids'
import { isKept, keepFile, readFile } from '#db/files/stored-files'
import { flushInbox } from '#electron/jobs/file-inbox'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { findReadable } from '#test/support/byte-search'

const LETTER = Buffer.from(`%PDF-1.7\n关于借阅丛海宁人事档案的函 371002199001010011\n`.repeat(4000))

it('keeps bytes with the transaction and writes them out after it', async () => {
  const testRoom = await aRoom()
  const fileId = await keep(testRoom, LETTER)
  expect(readdirSync(testRoom.room.filesFolder)).toEqual([])
  expect(await read(testRoom, fileId)).toEqual(LETTER)

  await flush(testRoom)

  expect(readdirSync(testRoom.room.filesFolder)).toEqual([await nameOf(testRoom, fileId)])
  expect(await waiting(testRoom)).toBe(0)
  expect(await read(testRoom, fileId)).toEqual(LETTER)
})

it('keeps nothing of a transaction that fails', async () => {
  const testRoom = await aRoom()
  const failing = testRoom.room.store.write(async (tx) => {
    await keepFile(tx, { bytes: LETTER, mediaType: 'application/pdf' }, under(testRoom))
    throw new Error('power cut')
  })

  await expect(failing).rejects.toThrow('power cut')
  await flush(testRoom)

  expect(readdirSync(testRoom.room.filesFolder)).toEqual([])
})

it('loses nothing when the machine stops at any point between commit and empty inbox', async () => {
  const testRoom = await aRoom()
  const { filesFolder } = testRoom.room
  const fileId = await keep(testRoom, LETTER)
  const name = await nameOf(testRoom, fileId)

  // Stopped while writing: half a file under its passing name.
  writeFileSync(path.join(filesFolder, `${name}.part`), LETTER.subarray(0, 100))
  expect(await read(testRoom, fileId)).toEqual(LETTER)

  // Stopped after the file had its name and before the inbox was emptied: the same bytes are written once more.
  const content = await inboxContent(testRoom, fileId)
  await flush(testRoom)
  const written = readFileSync(path.join(filesFolder, name))
  await testRoom.room.store.write((tx) => tx.insertInto('file_inbox').values({ file_id: fileId, content }).execute())
  await flush(testRoom)

  expect(readdirSync(filesFolder)).toEqual([name])
  expect(readFileSync(path.join(filesFolder, name))).toEqual(written)
  expect(await read(testRoom, fileId)).toEqual(LETTER)
})

it('writes out what one run could not, at the next', async () => {
  const testRoom = await aRoom()
  const { filesFolder } = testRoom.room
  const fileId = await keep(testRoom, LETTER)
  const elsewhere = path.join(testRoom.folder, 'not there')
  await expect(flushInbox(testRoom.room.store, elsewhere)).rejects.toThrow('ENOENT')
  expect(await waiting(testRoom)).toBe(1)

  await Promise.all([flush(testRoom), flush(testRoom)])

  expect(readdirSync(filesFolder)).toHaveLength(1)
  expect(await read(testRoom, fileId)).toEqual(LETTER)
})

it('keeps the same bytes once, whoever keeps them again', async () => {
  const testRoom = await aRoom()
  const first = await keep(testRoom, LETTER)
  await flush(testRoom)
  const again = await keep(testRoom, LETTER)
  const other = await keep(testRoom, Buffer.concat([LETTER, Buffer.from('。')]))

  expect(again).toBe(first)
  expect(other).not.toBe(first)
  expect(await waiting(testRoom)).toBe(1)
})

it('names files so that the same paper has another name in another room', async () => {
  const [here, there] = [await aRoom(), await aRoom()]

  expect(await nameOf(here, await keep(here, LETTER))).not.toBe(await nameOf(there, await keep(there, LETTER)))
})

it('refuses a file that another kept file was put in place of, and one that is gone', async () => {
  const testRoom = await aRoom()
  const { filesFolder } = testRoom.room
  const [letter, slip] = [await keep(testRoom, LETTER), await keep(testRoom, randomBytes(500))]
  await flush(testRoom)
  const at = path.join(filesFolder, await nameOf(testRoom, letter))
  writeFileSync(at, readFileSync(path.join(filesFolder, await nameOf(testRoom, slip))))
  await expect(read(testRoom, letter)).rejects.toThrow(letter)

  rmSync(at)

  await expect(read(testRoom, letter)).rejects.toThrow('ENOENT')
  expect(await testRoom.room.store.read((db) => isKept(db, letter))).toBe(true)
})

it('leaves no word of a kept letter readable on disk, before or after it is written out', async () => {
  const testRoom = await aRoom()
  const words = ['关于借阅丛海宁人事档案的函', '371002199001010011', '%PDF-1.7']
  await keep(testRoom, LETTER)
  expect(findReadable([testRoom.folder], words)).toEqual([])

  await flush(testRoom)

  expect(findReadable([testRoom.folder], words)).toEqual([])
  writeFileSync(path.join(testRoom.folder, 'control'), LETTER)
  expect(findReadable([testRoom.folder], words)).not.toEqual([])
})

function keep(testRoom: TestRoom, bytes: Buffer): Promise<FileId> {
  return testRoom.room.store.write((tx) => keepFile(tx, { bytes, mediaType: 'application/pdf' }, under(testRoom)))
}

function under({ room }: TestRoom) {
  return { id: null, instant: room.now(), newId: room.newId }
}

function flush({ room }: TestRoom): Promise<void> {
  return flushInbox(room.store, room.filesFolder)
}

function read({ room }: TestRoom, fileId: FileId): Promise<Buffer> {
  return room.store.read((db) => readFile(db, room.filesFolder, fileId))
}

async function nameOf({ room }: TestRoom, fileId: FileId): Promise<string> {
  const row = await room.store.read((db) =>
    db.selectFrom('stored_file').select('name').where('id', '=', fileId).executeTakeFirstOrThrow(),
  )
  return row.name
}

async function waiting({ room }: TestRoom): Promise<number> {
  const rows = await room.store.read((db) => db.selectFrom('file_inbox').select('file_id').execute())
  return rows.length
}

async function inboxContent({ room }: TestRoom, fileId: FileId): Promise<Uint8Array> {
  const row = await room.store.read((db) =>
    db.selectFrom('file_inbox').select('content').where('file_id', '=', fileId).executeTakeFirstOrThrow(),
  )
  return row.content
}
