import { existsSync } from 'node:fs'
import { onTestFinished, expect, it } from 'vitest'
import { startRoom } from '#electron/ipc/room-client'
import { attemptToSignIn, aFoundedFolder, PASSWORDS } from '#test/vault/an-office'
import { aListeningRoom, aWindow, mustNotDie } from './a-window.ts'

it('shows the page with its style and its worker, and hands calls to the room and answers back', async () => {
  const room = aListeningRoom()
  const { page } = await aWindow(room)
  await page.waitForSelector('body[data-worker=drawn]', { state: 'attached' })
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(1, 2, 3)')
  expect(await page.evaluate(() => window.records.call('office.show', {}))).toEqual({
    ok: true,
    value: { name: 'office.show', input: {} },
  })
  expect(room.heard).toEqual([{ name: 'office.show', input: {} }])
})

it('knows the room’s language and time zone and is a secure context', async () => {
  const { page } = await aWindow(aListeningRoom())
  expect(
    await page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone, isSecureContext]),
  ).toEqual(['zh-CN', 'Asia/Shanghai', true])
})

it('sends its policy with every load, each time with another nonce', async () => {
  const { page } = await aWindow(aListeningRoom())
  const [first, second] = [await page.reload(), await page.reload()].map(
    (response) => response?.headers()['content-security-policy'] ?? '',
  )
  expect(first).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}'; /)
  expect(first).not.toBe(second)
  expect(first).not.toContain('unsafe')
})

it('works while the browser thinks that there is no network', async () => {
  const { page } = await aWindow(aListeningRoom())
  await page.context().setOffline(true)
  await page.reload()
  await page.waitForSelector('body[data-ready=yes][data-worker=drawn]', { state: 'attached' })
})

it('drops the session and wipes the profile when a person closes the window', async () => {
  const room = aListeningRoom()
  const window = await aWindow(room)
  expect(existsSync(window.profile)).toBe(true)
  await window.page.close()
  await window.closed
  expect(existsSync(window.profile)).toBe(false)
  expect(room.lines.open).toBe(0)
})

it('talks to a real room: the door refuses what it does not know, and the window hears that it is locked', async () => {
  const room = startRoom({ folder: await aFoundedFolder(), host: 'chromium', seat: '窗口一', demo: false }, mustNotDie)
  onTestFinished(() => room.close())
  const { page } = await aWindow(room)
  const call = (name: string, input: unknown) =>
    page.evaluate(
      ([name, input]) => window.records.call(name as never, input as never) as Promise<unknown>,
      [name, input],
    )

  expect(await call('session.signIn', { name: 'desk', password: PASSWORDS.desk })).toMatchObject({ ok: true })
  expect(await call('settings.machine', {})).toMatchObject({ value: { host: 'chromium' } })
  expect(await call('no.such', {})).toEqual({ ok: false, error: [{ code: 'CALL_UNKNOWN' }] })
  expect(await call('__proto__', {})).toEqual({ ok: false, error: [{ code: 'CALL_UNKNOWN' }] })
  expect(await call('office.show', { extra: 1 })).toMatchObject({ error: [{ code: 'INPUT_INVALID' }] })
  expect(await call('accounts.create', {})).toMatchObject({ error: [{ code: 'INPUT_INVALID' }] })
  expect(await call('session.signIn', { name: 'x'.repeat(300_000), password: 'y' })).toMatchObject({
    error: [{ code: 'INPUT_TOO_LARGE' }],
  })
  await page.reload()
  expect(await call('session.state', {})).toMatchObject({ value: { phase: 'open' } })
  await call('session.signOut', {})
  await page.waitForSelector('body[data-event=locked]', { state: 'attached' })
  expect(await call('office.show', {})).toEqual({ ok: false, error: [{ code: 'SIGNED_OUT' }] })

  const other = room.connect()
  expect(await attemptToSignIn(other, 'watch', PASSWORDS.watch)).toBe('in')
  expect(await call('office.show', {})).toEqual({ ok: false, error: [{ code: 'SIGNED_OUT' }] })
})
