import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { windowSuite } from '#test/renderer/window-suite'
import { ENLARGED, SMALL_SCREEN } from '#test/renderer/window'
import { fakeRoom } from './fake-bridge.ts'
import { ACCOUNTS } from './fake-session.ts'
import { goTo, openArchive } from './steps.ts'

const suite = windowSuite()

describe('the window', () => {
  it('shows the page of every key, and help with F1', async () => {
    const { page } = await suite.open(fakeRoom())
    const title = () => page.locator('.page-title').textContent()
    const pages: Record<string, string> = { F3: '收档', F4: '借阅', F7: '转递', F8: '文书', F9: '库房', F6: '借阅' }

    for (const [key, name] of Object.entries(pages)) {
      await page.keyboard.press(key)
      await expect.poll(title).toContain(name)
    }
    await page.keyboard.press('F1')
    await page.getByText('按键一览', { exact: true }).waitFor()
    await page.keyboard.press('F1')

    await expect.poll(() => page.locator('.ant-drawer-open').count()).toBe(0)
  })

  it('keeps the keys of the browser from doing what they do there', async () => {
    const { page } = await suite.open(fakeRoom())
    const taken = await page.evaluate(() =>
      ['F3', 'F5', 'F10', 'F11', 'F12', 'r', 'p', 's', 'f', 'n', 't', 'w'].map(
        (key) =>
          !window.dispatchEvent(
            new KeyboardEvent('keydown', { key, ctrlKey: key.length === 1, bubbles: true, cancelable: true }),
          ),
      ),
    )

    expect(taken).toEqual(taken.map(() => true))
  })

  it('draws a paper with its Chinese fonts under the strict policy', async () => {
    const { page } = await suite.open(fakeRoom({ pdf: suite.pdf() }))
    await openArchive(page, '0000871')

    await page.getByRole('button', { name: /借阅登记单/ }).click()
    await page.locator('.pdf-view-page').nth(1).waitFor()

    expect(await inkOn(page)).toBeGreaterThan(500)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.ant-drawer-open').count()).toBe(0)
    expect(await page.locator('.archive-name').count()).toBe(1)
  })

  it.each([
    ['标准', SMALL_SCREEN],
    ['标准', ENLARGED],
    ['大', ENLARGED],
    ['特大', SMALL_SCREEN],
    ['特大', ENLARGED],
  ] as const)('is whole with text %s at %o, and says nothing in another language', async (size, screen) => {
    const { page } = await suite.open(fakeRoom({ pdf: suite.pdf() }), screen)
    await goTo(page, '设置')
    await page
      .getByRole('tabpanel')
      .getByText(new RegExp(`^${size} `))
      .click()
    const found: string[] = []

    for (const name of ['今日', '收档', '检索', '库房', '借阅', '转递', '文书', '设置']) {
      await goTo(page, name)
      await page.locator('.page-title').waitFor()
      found.push(...(await troubles(page, name)))
    }
    await openArchive(page, '0000871')
    found.push(...(await troubles(page, '档案')))

    expect(found).toEqual([])
  })

  it('shows administrators no files and no way to them', async () => {
    const room = fakeRoom({ signedIn: ACCOUNTS[3] ?? null })
    const { page } = await suite.open(room)

    expect(await page.locator('.desk-nav-item').allTextContents()).toEqual([expect.stringContaining('今日'), '设置'])
    expect(await page.getByRole('combobox').count()).toBe(0)
    await page.keyboard.press('F3')
    expect(await page.locator('.page-title').textContent()).toBe('今日')
    expect(room.asked.map(({ name }) => name)).not.toContain('lending.open')
  })

  it('shows why the room cannot be opened and what to do', async () => {
    const { page } = await suite.open(fakeRoom({ signedIn: null, phase: 'unusable' }))

    expect(await page.locator('.session').textContent()).toContain('请安装新版程序后再打开。数据没有被改动。')
    expect(await page.getByRole('button', { name: '再试一次' }).isVisible()).toBe(true)
  })
})

/** Dark points on the first canvas. */
function inkOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.pdf-view-page')
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let dark = 0
    for (let at = 0; at < pixels.length; at += 4)
      if ((pixels[at] ?? 255) < 200 && (pixels[at + 2] ?? 255) < 200) dark += 1
    return dark
  })
}

/** What stands sideways out of its frame, and words of Latin letters that name no key, no post and no example. */
function troubles(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((where) => {
    const frames =
      'body, .desk-header, .desk-nav, .desk-page, .page, .page-body, .catalogue-body, .archive-facts, .history'
    const sideways = [...document.querySelectorAll(frames)]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${where}: ${element.className} is ${element.scrollWidth - element.clientWidth} px too wide`)
    const words = document.body.innerText.match(/\b[A-Za-z]{3,}\b/g) ?? []
    const foreign = words.filter((word) => !/^(Enter|Esc|Ctrl|Shift|EMS|wxm)$/.test(word))
    return [...sideways, ...foreign.map((word) => `${where}: ${word}`)]
  }, name)
}
