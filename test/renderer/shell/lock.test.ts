import { describe, expect, it } from 'vitest'
import { windowSuite } from '#test/renderer/window-suite'
import { ok } from '#shared/kernel/result'
import { fakeRoom } from './fake-bridge.ts'
import { ACCOUNTS, sessionState } from './fake-session.ts'
import { openArchive, openMaterialForm, signIn } from './steps.ts'

const suite = windowSuite()

function openState() {
  return sessionState('open', ACCOUNTS[0] ?? null)
}

async function deskWithTypedThings() {
  const room = fakeRoom()
  const window = await suite.open(room)
  await openArchive(window.page, '0001342')
  await openMaterialForm(window.page, '考核鉴定类材料')
  await window.page.keyboard.type('没写完的材料')
  return { ...window, room }
}

describe('locking', () => {
  it('takes everything from sight and from screen readers at once, and ends the session', async () => {
    const { page, room } = await deskWithTypedThings()

    await page.keyboard.press('F12')
    await page.locator('.session').waitFor()

    expect(await page.locator('#desk').isVisible()).toBe(false)
    expect(await page.locator('body').ariaSnapshot()).not.toMatch(/王晓明|WH-G|371002|没写完/)
    expect(room.asked.map(({ name }) => name)).toContain('session.signOut')
  })

  it('gives the same person everything back as it was, the field with the focus included', async () => {
    const { page } = await deskWithTypedThings()

    await page.keyboard.press('F12')
    await signIn(page, 'liwenjing')
    await page.keyboard.type('，接着写')

    expect(await page.getByLabel('材料名称').inputValue()).toBe('没写完的材料，接着写')
  })

  it('gives another person a fresh desk without drafts', async () => {
    const { page } = await deskWithTypedThings()

    await page.keyboard.press('F12')
    await signIn(page, 'congjianjun')
    const firstPage = await page.locator('.page-title').textContent()
    await openArchive(page, '0001342')
    await openMaterialForm(page, '考核鉴定类材料')

    expect(firstPage).toBe('今日')
    expect(await page.getByLabel('材料名称').inputValue()).toBe('')
  })

  it('covers the desk when a command finds the session gone, and loses nothing typed', async () => {
    const { page, room } = await deskWithTypedThings()

    room.call('session.signOut', {})
    await page.keyboard.press('Control+Enter')
    await page.locator('.session').waitFor()
    const hidden = !(await page.locator('#desk').isVisible())
    await signIn(page, 'liwenjing')

    expect(hidden).toBe(true)
    expect(await page.getByLabel('材料名称').inputValue()).toBe('没写完的材料')
  })

  it('covers the desk when the room says that it has locked', async () => {
    const { page, tell, room } = await deskWithTypedThings()

    room.call('session.signOut', {})
    await tell({ type: 'locked' })
    await page.locator('.session').waitFor()

    expect(await page.locator('#desk').isVisible()).toBe(false)
  })

  it('lets no key reach the desk while it is covered', async () => {
    const { page } = await deskWithTypedThings()
    await page.keyboard.press('F12')
    await page.locator('.session').waitFor()

    for (const key of ['F1', 'F2', 'F3', 'F9', 'Control+f']) await page.keyboard.press(key)

    expect(await page.locator('.ant-drawer-open').count()).toBe(0)
    expect(await page.locator('.page-title, .archive-name').first().textContent()).toBe('王晓明')
    expect(await page.evaluate(() => document.activeElement?.closest('.session') !== null)).toBe(true)
  })

  it('hides an open panel together with the desk', async () => {
    const { page } = await suite.open(fakeRoom())
    await page.keyboard.press('F1')
    await page.getByText('按键一览', { exact: true }).waitFor()

    await page.keyboard.press('F12')
    await page.locator('.session').waitFor()

    expect(await page.getByText('按键一览', { exact: true }).isVisible()).toBe(false)
  })

  it('locks by itself when nobody touches the window', async () => {
    const room = fakeRoom()
    room.change({ 'session.state': () => ok({ ...openState(), idleMinutes: 0.001 }) })
    const { page } = await suite.open(room)

    await page.locator('.session').waitFor()

    expect(room.asked.map(({ name }) => name)).toContain('session.signOut')
    expect(await page.locator('#desk').isVisible()).toBe(false)
  })

  it('says what is wrong with the password and keeps the account', async () => {
    const { page } = await suite.open(fakeRoom({ signedIn: null }))

    await page.getByRole('textbox', { name: '账号' }).fill('liwenjing')
    await page.getByLabel('口令').fill('not the one')
    await page.keyboard.press('Control+Enter')

    await page.getByText('账号或口令不对。').waitFor()
    expect(await page.getByRole('textbox', { name: '账号' }).inputValue()).toBe('liwenjing')
  })
})
