import type { Page } from 'playwright-core'
import { err, ok } from '#shared/kernel/result'
import { fakeRoom } from '#test/renderer/shell/fake-bridge'
import { choose, nav, press, takeInstitution, type Shot } from './shot-steps.ts'

/** Letters, loans and returns. */
export const LENDING_SHOTS: readonly Shot[] = [
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
      await press(page, '借出')
    },
  },
  {
    name: 'd-lent',
    room: (pdf) => fakeRoom({ pdf }),
    steps: async (page) => {
      await nav('借阅')(page)
      await page.getByRole('button', { name: /LH-2026-0087/ }).click()
      await press(page, '借出')
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
      await press(page, '借出')
      await page.keyboard.press('Control+Enter')
      await press(page, '打印借阅登记单')
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
  await takeInstitution(page, '借用单位', '威海市社会保险')
  await choose(page, '借阅事由', '1')
  await page.getByLabel('查用内容').fill('出生时间、参加工作时间的有关材料')
  await page.getByLabel('经办人一', { exact: true }).fill('刘志强')
  await page.getByLabel('经办人一证件号').fill('371002197703152213')
}
