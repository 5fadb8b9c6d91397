import type { Page } from 'playwright-core'
import { err, ok } from '#shared/kernel/result'
import { fakeRoom } from '#test/renderer/shell/fake-bridge'
import { ACCOUNTS } from '#test/renderer/shell/fake-session'
import { choose, nav, press, type Shot } from './shot-steps.ts'

/** Intake and the shelf room. */
export const ROOM_SHOTS: readonly Shot[] = [
  { name: 'd-intake', steps: nav('收档') },
  { name: 'd-intake-filled', steps: intakeFilled },
  {
    name: 'd-intake-doubt',
    steps: async (page) => {
      await nav('收档')(page)
      await choose(page, '来档方式', '4')
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
      await choose(page, '来档方式', '5')
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
      await press(page, '新增一列')
    },
  },
  {
    name: 'd-room-empty',
    room: () => fakeRoom({ answers: { 'shelving.rows': () => ok([]), 'shelving.waiting': () => ok([]) } }),
    steps: nav('库房'),
  },
]

async function intakeFilled(page: Page): Promise<void> {
  await nav('收档')(page)
  await choose(page, '来档方式', '1')
  await page.getByLabel('机要编号').fill('JY-1109872')
  await page.getByLabel('来档单位', { exact: true }).fill('青岛市公共就业和人才服务中心')
  await page.keyboard.press('Enter')
  await page.getByLabel('完好').check()
  await page.getByLabel('证件号码').fill('371002198805121016')
  await page.getByLabel('姓名', { exact: true }).fill('王晓明')
  await page.waitForTimeout(500)
}
