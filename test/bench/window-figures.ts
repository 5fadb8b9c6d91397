import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openDatabase } from '#db/engine/open'
import { openHouse } from '#electron/ipc/house'
import { DEMO_ACCOUNTS, DEMO_OFFICE } from '#electron/jobs/demo-office'
import { roomFolder } from '#electron/vault/room-folder'
import { unlock } from '#electron/vault/unlock'
import { closeWindow, openWindow } from '#test/end-to-end/an-open-window'
import { fillSeededOffice } from '#test/support/seeded-office'
import { figure, timed, type Figure } from './measure.ts'
import { firstPeople, SEED } from './questions.ts'

const PASSWORD = 'haibian dengta songlin wanfeng'
const STARTS = 5
const TYPED = 60

/** From the program's start to the sign-in page, from the password to 今日, and from a stroke to the painted list. */
export async function benchWindow(people: number, say: (line: string) => void): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-bench-window-'))
  try {
    await foundFilled(folder, people)
    say(`a room of ${people} people stands; opening windows…`)
    const [starts, signIns]: [number[], number[]] = [[], []]
    for (let count = 0; count < STARTS; count += 1) {
      const began = performance.now()
      const open = await openWindow(folder)
      await open.window.page.getByRole('button', { name: '登录' }).waitFor()
      starts.push(performance.now() - began)
      signIns.push(await signIn(open.window.page))
      await closeWindow(open)
    }
    const open = await openWindow(folder)
    await signIn(open.window.page)
    const strokes = await strokesToPaint(open.window.page, people)
    await closeWindow(open)
    return [
      figure('window: start to sign-in page', people, starts, [], null),
      figure('window: password to 今日', people, signIns, [], null),
      figure('window: stroke to painted list', people, strokes, [], null),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function foundFilled(folder: string, people: number): Promise<void> {
  const house = await openHouse({ folder, host: 'none', seat: 'bench', demo: false })
  const accounts = DEMO_ACCOUNTS.map((account) => ({ ...account, roles: [...account.roles], password: PASSWORD }))
  await house.connect().call('session.found', { office: DEMO_OFFICE, accounts })
  await house.close()
  const unlocked = await unlock(folder, DEMO_ACCOUNTS[0].name, PASSWORD)
  if (!unlocked.ok) throw new Error('the room did not unlock')
  const opened = await openDatabase(roomFolder(folder).database, unlocked.value.key)
  if (!opened.ok) throw new Error('the room did not open')
  fillSeededOffice(opened.value.connection, { accountId: unlocked.value.accountId, seat: 'bench' }, people, SEED)
  await opened.value.db.destroy()
}

async function signIn(page: Page): Promise<number> {
  await page.getByLabel('账号', { exact: true }).fill(DEMO_ACCOUNTS[0].name)
  await page.getByLabel('口令', { exact: true }).fill(PASSWORD)
  return timed(async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '今日' }).waitFor()
    await page.getByText('今天到期').first().waitFor()
  })
}

/** Types names stroke by stroke; each stroke's time runs from its key event to the frame after its list was painted. */
async function strokesToPaint(page: Page, people: number): Promise<readonly number[]> {
  await page.keyboard.press('F2')
  await page.evaluate(watchPaints)
  const sample = firstPeople(people).filter((_, index) => index % Math.max(1, Math.floor(people / TYPED)) === 0)
  for (const { name } of sample.slice(0, TYPED)) {
    await page.keyboard.press('Control+A')
    for (const character of name) {
      await page.keyboard.insertText(character)
      // A stroke that changes nothing in the list paints nothing and gives no sample.
      await page.waitForFunction(isSettled, null, { timeout: 1000 }).catch(() => null)
    }
  }
  return page.evaluate(() => JSON.parse(document.documentElement.dataset['paints'] ?? '[]') as number[])
}

function isSettled(): boolean {
  return document.documentElement.dataset['settled'] === 'yes'
}

/** Runs in the page: notes the time of each input and of the first frame after the result panel has changed for it. */
function watchPaints(): void {
  const root = document.documentElement
  const paints: number[] = []
  let strokeAt = 0
  document.addEventListener(
    'beforeinput',
    () => {
      strokeAt = performance.now()
      root.dataset['settled'] = 'no'
    },
    true,
  )
  const painted = () => {
    if (strokeAt === 0) return
    const began = strokeAt
    strokeAt = 0
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        paints.push(performance.now() - began)
        root.dataset['paints'] = JSON.stringify(paints)
        root.dataset['settled'] = 'yes'
      }
      channel.port2.postMessage(null)
    })
  }
  const header = document.querySelector('.search-box')
  if (header === null) throw new Error('no search box')
  new MutationObserver((changes) => {
    if (
      changes.some(
        ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('.search-panel') !== null,
      )
    )
      painted()
  }).observe(header, { childList: true, subtree: true, characterData: true })
}
