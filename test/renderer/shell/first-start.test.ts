import { describe, expect, it } from 'vitest'
import { err } from '#shared/kernel/result'
import { windowSuite } from '#test/renderer/window-suite'
import { fakeRoom } from './fake-bridge.ts'
import { focused } from './steps.ts'

const suite = windowSuite()
const OFFICE = [
  '威海市公共就业和人才服务中心',
  '威海市就业人才中心',
  '威就业人才函',
  'ｗｈ',
  '371000',
  '264200',
  '0631-5190000',
  '文化中路 80 号',
]

async function typeEverything(room = fakeRoom({ signedIn: null, phase: 'firstStart' })) {
  const { page } = await suite.open(room)
  for (const text of OFFICE) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
  }
  for (const [index, row] of (await page.locator('.account-row').all()).entries()) {
    await row.getByLabel('姓名').fill(`人员${index + 1}`)
    await row.getByLabel('账号').fill(`renyuan${index + 1}`)
    await row.getByLabel('口令', { exact: true }).fill('春 天 的 海风')
    await row.getByLabel('口令再输一次').fill('春 天 的 海风')
  }
  return { page, room }
}

describe('the first start', () => {
  it('founds the room with the office and three people who hold all six roles, the auditor only that one', async () => {
    const { page, room } = await typeEverything()

    await page.keyboard.press('Control+Enter')
    await expect.poll(() => room.asked.some(({ name }) => name === 'session.found')).toBe(true)

    expect(room.asked.find(({ name }) => name === 'session.found')?.input).toEqual({
      office: {
        fullName: OFFICE[0],
        shortName: OFFICE[1],
        letterCode: OFFICE[2],
        filePrefix: 'WH',
        divisionCode: '371000',
        postcode: '264200',
        phone: '0631-5190000',
        address: OFFICE[7],
      },
      accounts: [
        { personName: '人员1', name: 'renyuan1', roles: ['clerk', 'keeper'], password: '春 天 的 海风' },
        {
          personName: '人员2',
          name: 'renyuan2',
          roles: ['head', 'systemAdmin', 'securityAdmin'],
          password: '春 天 的 海风',
        },
        { personName: '人员3', name: 'renyuan3', roles: ['auditor'], password: '春 天 的 海风' },
      ],
    })
  })

  it('sends nothing while two passwords differ, and goes to that field', async () => {
    const { page, room } = await typeEverything()

    await page.locator('.account-row').nth(1).getByLabel('口令再输一次').fill('别的')
    await page.keyboard.press('Control+Enter')
    await page.getByText('两次输入的口令不一样').waitFor()

    expect(await focused(page)).toBe('口令再输一次')
    expect(room.asked.map(({ name }) => name)).not.toContain('session.found')
  })

  it('keeps everything typed when the room refuses, and says why', async () => {
    const room = fakeRoom({
      signedIn: null,
      phase: 'firstStart',
      answers: {
        'session.found': () =>
          err([
            { code: 'PASSWORD_WEAK', account: 'renyuan2', reasons: ['common'] },
            { code: 'ACCOUNTS_INCOMPLETE', missing: ['审核负责人'] },
          ]),
      },
    })
    const { page } = await typeEverything(room)

    await page.keyboard.press('Control+Enter')
    await page.getByText('还缺少这些角色的账号：审核负责人。').waitFor()

    expect(await page.locator('.fault-list').textContent()).toContain('账号「renyuan2」的口令不够安全。')
    expect(await page.getByLabel('单位全称').inputValue()).toBe(OFFICE[0])
    expect(await page.locator('.account-row').nth(2).getByLabel('账号').inputValue()).toBe('renyuan3')
  })
})
