import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { faultText } from '#shared/faults/fault-text'
import { aFolder, aFoundedFolder, anOffice, attemptToSignIn, openAt, PASSWORDS, signInAt } from './an-office.ts'

const keyringOf = (folder: string) => path.join(folder, 'keyring.json')
const backupOf = (folder: string) => path.join(folder, 'keyring.backup.json')
const databaseOf = (folder: string) => path.join(folder, 'room.db')

it('opens for the right password, whatever the case of the name', async () => {
  const folder = await aFoundedFolder()
  expect(await signInAt(folder, ' DESK ', PASSWORDS.desk)).toBe('in')
})

it('answers a wrong password, a wrong name and somebody else’s password alike, and changes no file', async () => {
  const folder = await aFoundedFolder()
  const before = [keyringOf, backupOf, databaseOf].map((file) => readFileSync(file(folder)))
  const line = (await openAt(folder)).connect()
  expect(await attemptToSignIn(line, 'desk', 'wrong')).toBe('PASSWORD_WRONG')
  expect(await attemptToSignIn(line, 'nobody', PASSWORDS.desk)).toBe('PASSWORD_WRONG')
  expect(await attemptToSignIn(line, 'desk', PASSWORDS.system)).toBe('PASSWORD_WRONG')
  expect([keyringOf, backupOf, databaseOf].map((file) => readFileSync(file(folder)))).toEqual(before)
})

it('answers alike while the room stands open for somebody else', async () => {
  const client = await openAt(await aFoundedFolder())
  expect(await attemptToSignIn(client.connect(), 'desk', PASSWORDS.desk)).toBe('in')
  expect(await attemptToSignIn(client.connect(), 'watch', 'wrong')).toBe('PASSWORD_WRONG')
  expect(await attemptToSignIn(client.connect(), 'nobody', PASSWORDS.desk)).toBe('PASSWORD_WRONG')
  expect(await attemptToSignIn(client.connect(), 'watch', PASSWORDS.watch)).toBe('in')
})

it.each(['{', '', '{"version":1}'])(
  'falls back to the second copy of a damaged keyring and repairs the first',
  async (text) => {
    const folder = await aFoundedFolder()
    const whole = readFileSync(keyringOf(folder), 'utf8')
    writeFileSync(keyringOf(folder), text)
    expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('in')
    expect(readFileSync(keyringOf(folder), 'utf8')).toBe(whole)
  },
)

it('falls back to the second copy where one wrapped key was tampered with', async () => {
  const folder = await aFoundedFolder()
  const whole = readFileSync(keyringOf(folder), 'utf8')
  writeFileSync(keyringOf(folder), whole.replaceAll(/(sealed\\":\\").{6}/g, '$1AAAAAA'))
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('in')
  expect(readFileSync(keyringOf(folder), 'utf8')).toBe(whole)
})

it('says that the keyring is damaged when both copies are, and never blames the password or the database', async () => {
  const folder = await aFoundedFolder()
  writeFileSync(keyringOf(folder), 'x')
  writeFileSync(backupOf(folder), 'y')
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('KEYRING_DAMAGED')
  expect(await signInAt(folder, 'desk', 'wrong')).toBe('KEYRING_DAMAGED')
})

it('says that the keyring is damaged when neither copy bears the seal of its own key', async () => {
  const folder = await aFoundedFolder()
  const keyring = JSON.parse(readFileSync(keyringOf(folder), 'utf8')) as { slots: unknown[] }
  const fewer = JSON.stringify({ ...keyring, slots: keyring.slots.slice(0, 1) })
  for (const file of [keyringOf(folder), backupOf(folder)]) writeFileSync(file, fewer)
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('KEYRING_DAMAGED')
})

it('tells a database of another room from a damaged one', async () => {
  const [folder, other] = [await aFoundedFolder(), aFolder()]
  const client = await openAt(other)
  await client.connect().call('session.found', anOffice())
  await client.close()
  copyFileSync(databaseOf(other), databaseOf(folder))
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('KEY_REJECTED')

  truncateSync(databaseOf(folder), 5000)
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('DATABASE_DAMAGED')
  expect(await signInAt(folder, 'desk', 'wrong')).toBe('PASSWORD_WRONG')
})

it('makes somebody wait after five wrong attempts with one name, and nobody else', async () => {
  const clock = { now: Date.now() }
  const line = (await openAt(await aFoundedFolder(), () => clock.now)).connect()
  for (let attempt = 0; attempt < 5; attempt += 1) await attemptToSignIn(line, 'desk', 'wrong')
  expect(await line.call('session.signIn', { name: 'Desk', password: PASSWORDS.desk })).toEqual({
    ok: false,
    error: [{ code: 'SIGN_IN_DELAYED', seconds: 1 }],
  })
  expect(await attemptToSignIn(line, 'system', PASSWORDS.system)).toBe('in')
  clock.now += 1000
  expect(await attemptToSignIn(line, 'desk', PASSWORDS.desk)).toBe('in')
})

it('writes wrong attempts down once the room is open, also those from before', async () => {
  const line = (await openAt(await aFoundedFolder())).connect()
  await attemptToSignIn(line, 'desk', 'wrong')
  await attemptToSignIn(line, 'nobody', 'wrong')
  await attemptToSignIn(line, 'watch', PASSWORDS.watch)
  const reply = await line.call('audit.recent', { beforeSeq: null })
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  const entries = reply.value as { readonly call: string; readonly outcome: string; readonly codes: string }[] // as the contract has it
  expect(entries.slice(0, 3).map(({ outcome, codes }) => [outcome, codes])).toEqual([
    ['done', ''],
    ['denied', 'PASSWORD_WRONG'],
    ['denied', 'PASSWORD_WRONG'],
  ])
})

it('refuses to open before its own last entry', async () => {
  const folder = await aFoundedFolder()
  const line = (await openAt(folder, () => Date.parse('2001-01-01T00:00:00Z'))).connect()
  const reply = await line.call('session.signIn', { name: 'desk', password: PASSWORDS.desk })
  expect(reply).toMatchObject({
    error: [{ code: 'CLOCK_BEHIND', lastAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as string }],
  })
  expect(reply.ok ? '' : faultText(reply.error[0] ?? { code: 'SIGNED_OUT' }).next).toContain('校正电脑的日期和时间')
})
