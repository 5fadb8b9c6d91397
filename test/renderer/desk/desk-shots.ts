import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { err, ok } from '#shared/kernel/result'
import { fakeRoom, type FakeRoom } from '#test/renderer/shell/fake-bridge'
import { ACCOUNTS } from '#test/renderer/shell/fake-session'
import { samplePdf } from '#test/renderer/sample-pdf'
import { buildWindow, ENLARGED, launch, openWindow, SMALL_SCREEN } from '#test/renderer/window'

/**
 * Pictures of the desk pages at both sizes, for looking at: `node test/renderer/desk/desk-shots.ts [part of a name …]`.
 * They go to SHOTS or /tmp/shots; complaints of the browser and overflow are printed.
 */

type Shot = {
  readonly name: string
  readonly room?: (pdf: string) => FakeRoom
  readonly steps: (page: Page) => Promise<unknown>
}

const nav = (name: string) => async (page: Page) => {
  await page.locator('.desk-nav-item', { hasText: name }).click()
  await page.locator('.page-title').waitFor()
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const keys = (page: Page, text: string) => page.keyboard.type(text)

async function intakeFilled(page: Page): Promise<void> {
  await nav('收档')(page)
  await page.getByLabel('来档方式').click()
  await keys(page, '1')
  await page.keyboard.press('Enter')
  await page.getByLabel('机要编号').fill('JY-1109872')
  await page.getByLabel('来档单位', { exact: true }).fill('青岛市公共就业和人才服务中心')
  await page.keyboard.press('Enter')
  await page.getByLabel('完好').check()
  await page.getByLabel('证件号码').fill('371002198805121016')
  await page.getByLabel('姓名', { exact: true }).fill('王晓明')
  await page.waitForTimeout(500)
}

const SHOTS: readonly Shot[] = [
  { name: 'd-intake', steps: nav('收档') },
  { name: 'd-intake-filled', steps: intakeFilled },
  {
    name: 'd-intake-doubt',
    steps: async (page) => {
      await nav('收档')(page)
      await page.getByLabel('来档方式').click()
      await keys(page, '4')
      await page.keyboard.press('Enter')
      await page.getByLabel('证件号码').fill('371002198805121011')
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'd-intake-refused',
    room: () =>
      fakeRoom({
        answers: {
          'intake.accept': () =>
            err([
              { code: 'INPUT_INVALID', fields: ['custodyForm', 'pieces', 'pages', 'identityMatches'] },
              { code: 'SEAL_UNSTAMPED' },
              { code: 'ALREADY_HELD', archiveNo: 'WH-D-0000871', where: 'lent' },
            ]),
        },
      }),
    steps: async (page) => {
      await intakeFilled(page)
      await page.keyboard.press('Control+Enter')
    },
  },
  {
    name: 'd-intake-done',
    steps: async (page) => {
      await intakeFilled(page)
      await page.keyboard.press('Control+Enter')
    },
  },
  {
    name: 'd-intake-away',
    steps: async (page) => {
      await nav('收档')(page)
      await page.getByLabel('来档方式').click()
      await keys(page, '5')
      await page.keyboard.press('Enter')
    },
  },
  { name: 'd-intake-keeper', room: () => fakeRoom({ signedIn: ACCOUNTS[1] ?? null }), steps: nav('收档') },
  { name: 'd-room', steps: nav('库房') },
  {
    name: 'd-room-row',
    steps: async (page) => {
      await nav('库房')(page)
      await page.getByRole('button', { name: /02 列/ }).first().click()
    },
  },
  {
    name: 'd-room-shelf',
    steps: async (page) => {
      await nav('库房')(page)
      await page.getByRole('button', { name: /02 列/ }).first().click()
      await page.getByRole('button', { name: /1-A-02-A-05-2，/ }).click()
      await page
        .getByRole('button', { name: /第 3 位/ })
        .first()
        .click()
    },
  },
  {
    name: 'd-room-refused',
    room: () =>
      fakeRoom({
        answers: {
          'shelving.shelve': () =>
            err([{ code: 'SLOT_TAKEN', address: '1-A-02-A-05-2-30', archiveNo: 'WH-G-0001342' }]),
        },
      }),
    steps: async (page) => {
      await nav('库房')(page)
      await page.waitForTimeout(300)
      await page.getByLabel('上架地址').press('Enter')
    },
  },
  {
    name: 'd-room-add',
    steps: async (page) => {
      await nav('库房')(page)
      await button(page, '新增一列')
    },
  },
  {
    name: 'd-room-empty',
    room: () => fakeRoom({ answers: { 'shelving.rows': () => ok([]), 'shelving.waiting': () => ok([]) } }),
    steps: nav('库房'),
  },
  { name: 'd-letters', steps: nav('借阅') },
  {
    name: 'd-letter',
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByRole('button', { name: /LH-2026-0087/ }).click()
    },
  },
  {
    name: 'd-lend',
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByRole('button', { name: /LH-2026-0087/ }).click()
      await button(page, '借出')
    },
  },
  {
    name: 'd-lent',
    room: (pdf) => fakeRoom({ pdf }),
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByRole('button', { name: /LH-2026-0087/ }).click()
      await button(page, '借出')
      await page.getByLabel('清点份数').fill('24')
      await page.keyboard.press('Control+Enter')
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'd-slip',
    room: (pdf) => fakeRoom({ pdf }),
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByRole('button', { name: /LH-2026-0087/ }).click()
      await button(page, '借出')
      await page.keyboard.press('Control+Enter')
      await button(page, '打印借阅登记单')
      await page.locator('.pdf-view-page').first().waitFor()
    },
  },
  {
    name: 'd-return',
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByText('在借 3').click()
      await page.getByRole('button', { name: /WH-D-0000871/ }).click()
      await page.getByLabel('清点份数').fill('23')
      await page.getByLabel('清点页数').fill('86')
    },
  },
  {
    name: 'd-return-refused',
    room: () =>
      fakeRoom({
        answers: { 'lending.takeBack': () => err([{ code: 'INPUT_INVALID', fields: ['sealIntact', 'openers.0'] }]) },
      }),
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByText('在借 3').click()
      await page.getByRole('button', { name: /WH-D-0000871/ }).click()
      await page.getByLabel('清点份数').fill('24')
      await page.keyboard.press('Control+Enter')
    },
  },
  {
    name: 'd-sample',
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByRole('tab', { name: '借档函样表' }).click()
    },
  },
  { name: 'd-sample-found', steps: sampleFound },
  {
    name: 'd-sample-preview',
    room: (pdf) => fakeRoom({ pdf }),
    steps: async (page) => {
      await sampleFilled(page)
      await page.locator('.pdf-view-page').first().waitFor()
    },
  },
  {
    name: 'd-sample-issued',
    room: (pdf) => fakeRoom({ pdf }),
    steps: async (page) => {
      await sampleFilled(page)
      await page.keyboard.press('Control+Enter')
      await page.locator('.issued-paper .pdf-view-page').first().waitFor()
    },
  },
  {
    name: 'd-register',
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByRole('tab', { name: '来函登记' }).click()
    },
  },
  {
    name: 'd-letters-empty',
    room: () => fakeRoom({ answers: { 'lending.letters': () => ok([]), 'lending.open': () => ok([]) } }),
    steps: nav('借阅'),
  },
  { name: 'd-transfer', steps: nav('转递') },
  {
    name: 'd-transfer-start',
    steps: async (page) => {
      await nav('转递')(page)
      await button(page, '受理转递')
    },
  },
  { name: 'd-transfer-filled', steps: transferFilled },
  {
    name: 'd-transfer-refused',
    room: () =>
      fakeRoom({
        answers: {
          'transfer.accept': () =>
            err([
              {
                code: 'EVIDENCE_MISSING',
                reason: 'leftUnit',
                groups: [['acceptanceProof']],
                source: '威人社发〔2021〕10号（七）',
              },
              { code: 'RECEIVER_MAY_NOT_HOLD', receiver: '威海市社会保险服务中心' },
            ]),
        },
      }),
    steps: async (page) => {
      await transferFilled(page)
      await page.keyboard.press('Control+Enter')
    },
  },
  {
    name: 'd-transfer-add',
    steps: async (page) => {
      await nav('转递')(page)
      await button(page, '受理转递')
      await page.getByLabel('接收单位', { exact: true }).fill('文登区环山街道人社服务中心')
      await button(page, '登入目录')
    },
  },
  {
    name: 'd-transfer-case',
    steps: async (page) => {
      await nav('转递')(page)
      await page.getByRole('button', { name: /文登区公共就业/ }).click()
    },
  },
  { name: 'd-transfer-accepted', room: () => roomAt('accepted'), steps: firstCase },
  { name: 'd-transfer-sent', room: () => roomAt('sent'), steps: firstCase },
  { name: 'd-papers', room: (pdf) => fakeRoom({ pdf }), steps: nav('文书') },
  {
    name: 'd-paper',
    room: (pdf) => fakeRoom({ pdf }),
    steps: async (page) => {
      await nav('文书')(page)
      await page.getByRole('button', { name: /王晓明/ }).click()
      await page.locator('.pdf-view-page').first().waitFor()
    },
  },
  {
    name: 'd-papers-empty',
    room: () => fakeRoom({ answers: { 'papers.list': () => ok([]) } }),
    steps: nav('文书'),
  },
]

async function sampleFound(page: Page): Promise<void> {
  await nav('借阅')(page)
  await page.getByRole('tab', { name: '借档函样表' }).click()
  await page.getByLabel('添加档案').pressSequentially('wxm')
  await page.locator('.found-line').first().waitFor()
}

async function sampleFilled(page: Page): Promise<void> {
  await sampleFound(page)
  await page.keyboard.press('Enter')
  await page.getByLabel('借用单位', { exact: true }).fill('威海市社会保险')
  await page.locator('.institution-line', { hasText: '威海市社会保险' }).waitFor()
  await page.waitForTimeout(250)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByLabel('借阅事由').click()
  await keys(page, '1')
  await page.keyboard.press('Enter')
  await page.getByLabel('查用内容').fill('出生时间、参加工作时间的有关材料')
  await page.getByLabel('经办人一', { exact: true }).fill('刘志强')
  await page.getByLabel('经办人一证件号').fill('371002197703152213')
}

async function transferFilled(page: Page): Promise<void> {
  await nav('转递')(page)
  await button(page, '受理转递')
  await page.getByLabel('转递档案').pressSequentially('0001342')
  await page.locator('.found-line').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('申请人').click()
  await keys(page, '2')
  await page.keyboard.press('Enter')
  await page.getByLabel('转递原因').click()
  await keys(page, '7')
  await page.keyboard.press('Enter')
  await page.getByLabel('身份证件', { exact: true }).check()
  await page.getByLabel('调档函（商调函）', { exact: true }).check()
  await page.getByLabel('接收单位', { exact: true }).fill('威海市社会')
  await page.locator('.institution-line', { hasText: '威海市社会' }).waitFor()
  await page.waitForTimeout(250)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(200)
}

function roomAt(state: 'accepted' | 'sent'): FakeRoom {
  const room = fakeRoom()
  const shown = room.call('transfer.show', {}) as { readonly value: object }
  room.change({ 'transfer.show': () => ok({ ...shown.value, state, paperId: null } as never) }) // the invented transfer, at another step
  return room
}

async function firstCase(page: Page): Promise<void> {
  await nav('转递')(page)
  await page.getByRole('button', { name: /山东大学/ }).click()
}

const wanted = process.argv.slice(2)
const folder = process.env['SHOTS'] ?? '/tmp/shots'
mkdirSync(folder, { recursive: true })
const built = await buildWindow('renderer-desk-shots')
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
    page.setDefaultTimeout(5000)
    await page.waitForTimeout(200)
    try {
      await steps(page)
    } catch (cause) {
      complaints.push(String(cause))
    }
    await page.waitForTimeout(700)
    await page.screenshot({ path: `${folder}/${name}-${label}.png` })
    for (const text of [...complaints, ...(await overflow(page))]) process.stdout.write(`${name}-${label}: ${text}\n`)
    await page.context().close()
  }
}
await browser.close()

/** Elements whose contents are wider than they are, and forms that need scrolling to be whole. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.desk-page *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => !['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.closest('.no-label') === null)
      .map(
        (element) =>
          `sideways: ${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
      )
      .concat(
        [...document.querySelectorAll('.intake-form, .lending-form, .letter-main, .transfer-main')]
          .filter((element) => element.scrollHeight > element.clientHeight + 1)
          .map((element) => `scrolls: ${element.className} ${element.scrollHeight} > ${element.clientHeight}`),
      ),
  )
}
