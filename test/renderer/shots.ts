import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { err, ok } from '#shared/kernel/result'
import { fakeRoom, type FakeRoom } from './shell/fake-bridge.ts'
import { NOTHING_DUE } from './shell/fake-desk.ts'
import { ACCOUNTS } from './shell/fake-session.ts'
import { samplePdf } from './sample-pdf.ts'
import { buildWindow, ENLARGED, launch, openWindow, SMALL_SCREEN } from './window.ts'

/**
 * Pictures of every page at both sizes, for looking at: `node test/renderer/shots.ts [part of a name …]`.
 * They go to SHOTS or /tmp/shots; complaints of the browser and sideways overflow are printed.
 */

type Shot = {
  readonly name: string
  readonly room?: (pdf: string) => FakeRoom
  readonly steps?: (page: Page) => Promise<unknown>
}

const nav = (name: string) => (page: Page) => page.locator('.desk-nav-item', { hasText: name }).click()
const archive = (words: string) => async (page: Page) => {
  await page.keyboard.press('F2')
  await page.keyboard.type(words)
  await page.locator('.search-panel .hit').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.archive').waitFor()
}
const tab = (name: string) => async (page: Page) => {
  await nav('设置')(page)
  await page.getByRole('tab', { name }).click()
}
const as = (number: number) => () => fakeRoom({ signedIn: ACCOUNTS[number] ?? null })

const SHOTS: readonly Shot[] = [
  { name: 'first-start', room: () => fakeRoom({ signedIn: null, phase: 'firstStart' }) },
  { name: 'unusable', room: () => fakeRoom({ signedIn: null, phase: 'unusable' }) },
  { name: 'sign-in', room: () => fakeRoom({ signedIn: null }) },
  {
    name: 'sign-in-refused',
    room: () => fakeRoom({ signedIn: null }),
    steps: async (page) => {
      await page.keyboard.type('liwenjing')
      await page.keyboard.press('Enter')
      await page.keyboard.type('wrong')
      await page.keyboard.press('Control+Enter')
    },
  },
  { name: 'today' },
  {
    name: 'today-empty',
    room: () => fakeRoom({ answers: { 'today.overview': () => ok(NOTHING_DUE), 'shelving.waiting': () => ok([]) } }),
  },
  { name: 'today-admin', room: as(3) },
  {
    name: 'search-panel',
    steps: async (page) => {
      await page.keyboard.press('F2')
      await page.keyboard.type('wxm')
    },
  },
  {
    name: 'search-none',
    steps: async (page) => {
      await page.keyboard.press('F2')
      await page.keyboard.type('qqq')
    },
  },
  { name: 'search', steps: nav('检索') },
  {
    name: 'search-found',
    steps: async (page) => {
      await nav('检索')(page)
      await page.getByLabel('检索档案').last().fill('H-')
    },
  },
  { name: 'archive-lent', steps: archive('0000871') },
  { name: 'archive-shelved', steps: archive('0001342') },
  { name: 'archive-doubt', steps: archive('0000456') },
  {
    name: 'archive-add',
    steps: async (page) => {
      await archive('0001342')(page)
      await page.getByRole('button', { name: '在「考核鉴定类材料」末尾加材料' }).click()
    },
  },
  {
    name: 'archive-paper',
    room: (pdf) => fakeRoom({ pdf }),
    steps: async (page) => {
      await archive('0000871')(page)
      await page.getByRole('button', { name: /借阅登记单/ }).click()
      await page.locator('.pdf-view-page').first().waitFor()
    },
  },
  { name: 'help', steps: (page) => page.keyboard.press('F1') },
  { name: 'locked', steps: (page) => page.keyboard.press('F12') },
  { name: 'settings', steps: nav('设置') },
  { name: 'settings-machine', steps: tab('本机') },
  { name: 'settings-office', steps: tab('单位') },
  {
    name: 'settings-accounts',
    room: as(3),
    steps: async (page) => {
      await tab('账号')(page)
      await page.getByRole('button', { name: '新增账号' }).click()
    },
  },
  { name: 'settings-audit', room: as(5), steps: tab('审计') },
  { name: 'settings-password', steps: tab('口令') },
  {
    name: 'largest',
    steps: async (page) => {
      await nav('设置')(page)
      await page.getByText('特大').click()
      await archive('0000871')(page)
    },
  },
  {
    name: 'failed',
    room: () => fakeRoom({ answers: { 'today.overview': () => err([{ code: 'INTERNAL', ref: 'D-1123-7' }]) } }),
  },
  { name: 'intake', steps: nav('收档') },
  { name: 'shelving', steps: nav('库房') },
  { name: 'lending', steps: nav('借阅') },
  { name: 'transfer', steps: nav('转递') },
  { name: 'papers', room: (pdf) => fakeRoom({ pdf }), steps: nav('文书') },
]

const wanted = process.argv.slice(2)
const folder = process.env['SHOTS'] ?? '/tmp/shots'
mkdirSync(folder, { recursive: true })
const built = await buildWindow()
const browser = await launch()
const pdf = await samplePdf(browser)
for (const { name, room, steps } of SHOTS.filter(
  (shot) => wanted.length === 0 || wanted.some((part) => shot.name.includes(part)),
)) {
  for (const [label, size] of [
    ['1366', SMALL_SCREEN],
    ['1093', ENLARGED],
  ] as const) {
    const { page, complaints } = await openWindow(browser, built, room?.(pdf) ?? fakeRoom({ pdf }), size)
    await page.waitForTimeout(250)
    try {
      await steps?.(page)
    } catch (cause) {
      complaints.push(String(cause))
    }
    await page.waitForTimeout(350)
    await page.screenshot({ path: `${folder}/${name}-${label}.png` })
    for (const text of [...complaints, ...(await sidewaysOverflow(page))])
      process.stdout.write(`${name}-${label}: ${text}\n`)
    await page.context().close()
  }
}
await browser.close()

/** Elements whose contents are wider than they are, where nobody can scroll to them. */
function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'body, .desk-header, .desk-nav, .desk-page, .page, .page-body, .desk-foot, .session-card, .catalogue-body, .archive-facts, .history',
      ),
    ]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `sideways: ${element.className} ${element.scrollWidth} > ${element.clientWidth}`),
  )
}
