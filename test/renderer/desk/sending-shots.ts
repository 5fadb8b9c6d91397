import type { Page } from 'playwright-core'
import { err, ok } from '#shared/kernel/result'
import { fakeRoom, type FakeRoom } from '#test/renderer/shell/fake-bridge'
import { choose, nav, press, takeInstitution, type Shot } from './shot-steps.ts'

/** Transfers and issued papers. */
export const SENDING_SHOTS: readonly Shot[] = [
  { name: 'd-transfer', steps: nav('转递') },
  {
    name: 'd-transfer-start',
    steps: async (page) => {
      await nav('转递')(page)
      await press(page, '受理转递')
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
      await press(page, '受理转递')
      await page.getByLabel('接收单位', { exact: true }).fill('文登区环山街道人社服务中心')
      await press(page, '登入目录')
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

async function transferFilled(page: Page): Promise<void> {
  await nav('转递')(page)
  await press(page, '受理转递')
  await page.getByLabel('转递档案').pressSequentially('0001342')
  await page.locator('.found-line').first().waitFor()
  await page.keyboard.press('Enter')
  await choose(page, '申请人', '2')
  await choose(page, '转递原因', '7')
  await page.getByLabel('身份证件', { exact: true }).check()
  await page.getByLabel('调档函（商调函）', { exact: true }).check()
  await takeInstitution(page, '接收单位', '威海市社会')
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
