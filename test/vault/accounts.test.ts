import { copyFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readKeyring } from '#electron/vault/keyring'
import { unlock } from '#electron/vault/unlock'
import { aFolder, aFoundedFolder, attemptToSignIn, inDatabase, openAt, PASSWORDS, signInAt } from './an-office.ts'

const fresh = { name: 'xin', personName: '王芳', roles: ['clerk'], password: 'kuaile xiaogou shangxue daba' } as const
const KEYRINGS = ['keyring.json', 'keyring.backup.json'] as const

async function signedInAs(folder: string, name: keyof typeof PASSWORDS) {
  const client = await openAt(folder)
  const line = client.connect()
  expect(await attemptToSignIn(line, name, PASSWORDS[name])).toBe('in')
  return { client, line }
}

function copyKeyrings(from: string, to: string): void {
  for (const name of KEYRINGS) copyFileSync(path.join(from, name), path.join(to, name))
}

it('lets the system administrator add an account that can open the room by itself', async () => {
  const folder = await aFoundedFolder()
  const { client, line } = await signedInAs(folder, 'system')
  expect(await line.call('accounts.create', fresh)).toMatchObject({ ok: true })
  expect(await line.call('accounts.create', fresh)).toEqual({
    ok: false,
    error: [{ code: 'ACCOUNT_NAME_TAKEN', name: 'xin' }],
  })
  await client.close()
  expect(await signInAt(folder, 'xin', fresh.password)).toBe('in')
})

it('lets nobody else add one', async () => {
  const { line } = await signedInAs(await aFoundedFolder(), 'desk')
  expect(await line.call('accounts.create', fresh)).toEqual({
    ok: false,
    error: [{ code: 'NOT_PERMITTED', roles: ['systemAdmin'] }],
  })
})

it('loses nothing when the power goes between the commit of an account and the writing of the keyring', async () => {
  const [folder, before] = [await aFoundedFolder(), aFolder()]
  copyKeyrings(folder, before)
  const { client, line } = await signedInAs(folder, 'system')
  await line.call('accounts.create', fresh)
  await client.close()
  copyKeyrings(before, folder)

  expect(await signInAt(folder, 'xin', fresh.password)).toBe('PASSWORD_WRONG')
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('in') // anybody's sign-in repairs it
  expect(await signInAt(folder, 'xin', fresh.password)).toBe('in')
})

it('changes a password: the new one opens, the old one does not, and nobody else notices', async () => {
  const folder = await aFoundedFolder()
  const { client, line } = await signedInAs(folder, 'desk')
  const newPassword = 'xinnian daocao shuixing yun’er'
  const attempt = (currentPassword: string, wanted: string) =>
    line.call('session.changePassword', { currentPassword, newPassword: wanted })
  expect(await attempt('wrong', newPassword)).toMatchObject({ error: [{ code: 'PASSWORD_WRONG' }] })
  expect(await attempt(PASSWORDS.desk, 'desk 12345678')).toMatchObject({ error: [{ code: 'PASSWORD_WEAK' }] })
  expect(await attempt(PASSWORDS.desk, newPassword)).toEqual({ ok: true, value: {} })
  await client.close()

  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('PASSWORD_WRONG')
  expect(await signInAt(folder, 'desk', newPassword)).toBe('in')
  expect(await signInAt(folder, 'watch', PASSWORDS.watch)).toBe('in')
})

it('does not sign in by an old password even when an old keyring is put back beside the database', async () => {
  const [folder, before] = [await aFoundedFolder(), aFolder()]
  copyKeyrings(folder, before)
  const { client, line } = await signedInAs(folder, 'desk')
  const newPassword = 'xinnian daocao shuixing yuner'
  await line.call('session.changePassword', { currentPassword: PASSWORDS.desk, newPassword })
  await client.close()
  copyKeyrings(before, folder)

  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('PASSWORD_WRONG')
  expect(await signInAt(folder, 'desk', newPassword)).toBe('in') // the refused attempt repaired the keyring
})

it('keeps the keyring equal to the rows it is written from', async () => {
  const folder = await aFoundedFolder()
  const { line } = await signedInAs(folder, 'system')
  await line.call('accounts.create', fresh)
  const [first, second] = KEYRINGS.map((name) => readFileSync(path.join(folder, name), 'utf8'))
  expect(first).toBe(second)
  expect(readKeyring(first ?? '')?.slots).toHaveLength(4)
})

it('never keeps a password with the act', async () => {
  const folder = await aFoundedFolder()
  const { client, line } = await signedInAs(folder, 'system')
  await line.call('accounts.create', fresh)
  const newPassword = 'xinnian daocao shuixing yuner'
  await line.call('session.changePassword', { currentPassword: PASSWORDS.system, newPassword })
  await client.close()
  const acts = await inDatabase(folder, (db) => db.selectFrom('act').select(['call', 'input']).execute())
  expect(acts.map(({ call }) => call)).toEqual(['session.found', 'accounts.create', 'session.changePassword'])
  const kept = JSON.stringify(acts)
  expect(
    [...Object.values(PASSWORDS), fresh.password, newPassword].filter((password) => kept.includes(password)),
  ).toEqual([])
})

it('opens nothing for an account that may no longer sign in, once anybody else has been in', async () => {
  const folder = await aFoundedFolder()
  await inDatabase(folder, (db) => db.updateTable('account').set({ active: 0 }).where('name', '=', 'desk').execute())
  expect(await signInAt(folder, 'desk', PASSWORDS.desk)).toBe('PASSWORD_WRONG')
  expect(await signInAt(folder, 'watch', PASSWORDS.watch)).toBe('in')
  expect(await unlock(folder, 'desk', PASSWORDS.desk)).toEqual({ ok: false, error: { code: 'PASSWORD_WRONG' } })
})
