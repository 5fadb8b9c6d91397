import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '#db/engine/open'
import { unlock } from '#electron/vault/unlock'
import { findReadable } from '#test/support/byte-search'
import { TEST_OFFICE } from '#test/support/a-room'
import { aFolder, aFoundedFolder, anOffice, openAt, PASSWORDS, signInAt } from './an-office.ts'

async function phaseOf(folder: string): Promise<unknown> {
  const reply = await (await openAt(folder)).connect().call('session.state', {})
  return reply.ok ? reply.value : reply.error
}

it('begins in an empty folder, and everybody named can sign in afterwards', async () => {
  const folder = path.join(aFolder(), 'not', 'there', 'yet')
  const client = await openAt(folder)
  const line = client.connect()
  expect(await line.call('session.state', {})).toMatchObject({ value: { phase: 'firstStart', fault: null } })
  expect(await line.call('session.found', anOffice())).toEqual({ ok: true, value: {} })
  expect(await line.call('session.state', {})).toMatchObject({ value: { phase: 'signIn', account: null } })
  await client.close()
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('in')
  expect(await signInAt(folder, 'system', PASSWORDS.system)).toBe('in')
  expect(await signInAt(folder, 'watch', PASSWORDS.watch)).toBe('in')
})

it('says so when the folder cannot be made', async () => {
  const folder = path.join(aFolder(), 'file', 'inside')
  writeFileSync(path.dirname(folder), 'a file in the way')
  expect(await phaseOf(folder)).toMatchObject({ phase: 'unusable', fault: { code: 'FOLDER_UNWRITABLE', folder } })
})

it('refuses for every reason at once and leaves nothing behind', async () => {
  const folder = aFolder()
  const { office, accounts } = anOffice()
  const weak = accounts.slice(0, 2).map((account) => ({ ...account, password: '123456' }))
  const line = (await openAt(folder)).connect()
  const reply = await line.call('session.found', { office, accounts: weak })
  expect(reply).toMatchObject({
    error: [{ code: 'ACCOUNTS_INCOMPLETE' }, { code: 'PASSWORD_WEAK' }, { code: 'PASSWORD_WEAK' }],
  })
  expect(readdirSync(folder).filter((name) => name.startsWith('room.db') || name.startsWith('keyring'))).toEqual([])
})

it('never founds a second room over the first', async () => {
  const line = (await openAt(await aFoundedFolder())).connect()
  expect(await line.call('session.found', anOffice())).toEqual({ ok: false, error: [{ code: 'ROOM_EXISTS' }] })
})

it('clears what an interrupted first start left, and starts again', async () => {
  const folder = aFolder()
  for (const name of ['room.db.new', 'room.db.new-wal', 'keyring.json', 'keyring.backup.json.part']) {
    writeFileSync(path.join(folder, name), 'half')
  }
  expect(await phaseOf(folder)).toMatchObject({ phase: 'firstStart' })
  expect(readdirSync(folder).filter((name) => /half|\.new|\.part|keyring/.test(name))).toEqual([])
})

it('takes a first start whose last step was the power cut for what it is: a founded room', async () => {
  const folder = await aFoundedFolder()
  expect(existsSync(path.join(folder, 'room.db.new'))).toBe(false)
  expect(await phaseOf(folder)).toMatchObject({ phase: 'signIn' })
})

it('does not begin anew where a keyring or files have lost their database', async () => {
  const withKeyring = await aFoundedFolder()
  const keyring = readFileSync(path.join(withKeyring, 'keyring.json'))
  rmSync(path.join(withKeyring, 'room.db'))
  expect(await phaseOf(withKeyring)).toMatchObject({ phase: 'unusable', fault: { code: 'DATABASE_DAMAGED' } })
  expect(readFileSync(path.join(withKeyring, 'keyring.json'))).toEqual(keyring)

  const withFiles = aFolder()
  mkdirSync(path.join(withFiles, 'files'))
  writeFileSync(path.join(withFiles, 'files', 'aa'), 'sealed')
  expect(await phaseOf(withFiles)).toMatchObject({ phase: 'unusable' })
})

it('leaves no name, number or password readable in the folder', async () => {
  const folder = await aFoundedFolder()
  const words = ['林晓', '许静', '韩平', 'desk', TEST_OFFICE.fullName, TEST_OFFICE.phone, ...Object.values(PASSWORDS)]
  expect(findReadable([folder], words)).toEqual([])
  writeFileSync(path.join(folder, 'control'), `……韩平，${TEST_OFFICE.phone}`)
  expect(findReadable([folder], words).map(({ word }) => word)).toContain('韩平')
})

it('makes the lasting keys with the room, each random and none derived from the database key', async () => {
  const folder = await aFoundedFolder()
  const unlocked = await unlock(folder, 'desk', PASSWORDS.desk)
  if (!unlocked.ok) throw new Error('the password is right')
  const opened = await openDatabase(path.join(folder, 'room.db'), unlocked.value.key)
  if (!opened.ok) throw new Error('the key is right')
  const keys = await opened.value.db
    .selectFrom('lasting_key')
    .select(['purpose', 'secret'])
    .orderBy('purpose')
    .execute()
  await opened.value.db.destroy()
  expect(keys.map(({ purpose, secret }) => [purpose, secret.length])).toEqual([
    ['audit', 32],
    ['files', 32],
  ])
  expect(
    new Set([...keys.map(({ secret }) => Buffer.from(secret).toString('hex')), unlocked.value.key.toString('hex')])
      .size,
  ).toBe(3)
})
