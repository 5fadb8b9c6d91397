import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeWindow, leave, openWindow, somePlaces, type OpenWindow } from './an-open-window.ts'
import { aClerk, type Clerk } from './clerk.ts'

const OFFICE = [
  '威海市临港区公共就业和人才服务中心',
  '临港人才中心',
  '威临就业人才函',
  'LG',
  '371073',
  '264211',
  '0631-0000009',
  '山东省威海市临港区演示路9号',
] as const
const PASSWORD = '春天 的海 风吹 松林'

const places = somePlaces()
let open: OpenWindow
let clerk: Clerk

beforeAll(async () => {
  open = await openWindow(places.room)
  clerk = aClerk(open.window.page)
})

afterAll(async () => {
  await closeWindow(open)
  leave(places)
})

describe('the real first start, by keyboard', () => {
  it('asks for the office and its people, and refuses a weak password beside its field', async () => {
    await clerk.sees('建立库房')
    for (const text of OFFICE) {
      await clerk.page.keyboard.type(text)
      await clerk.press('Enter')
    }
    await typePeople('123456')
    await clerk.press('Control+Enter')
    await clerk.sees(/口令不够安全|至少 12 个字符，或四个/)
    await clerk.shot('31-weak-password')
  })

  it('founds the encrypted room, and its office stands on the sign-in page', async () => {
    await typePeople(PASSWORD)
    await clerk.press('Control+Enter')
    await clerk.page.getByRole('button', { name: '登录' }).waitFor()
    await clerk.fill('账号', 'renyuan1')
    await clerk.fill('口令', '不是这个口令呀呀呀呀')
    await clerk.press('Enter')
    await clerk.sees('账号或口令不对。')
    await clerk.fill('口令', PASSWORD)
    await clerk.press('Enter')
    await clerk.sees('今天到期')
    await clerk.sees(OFFICE[1])
    await clerk.shot('32-empty-today')
  })

  it('says on every empty page what will stand there', async () => {
    for (const [key, words, name] of EMPTY_PAGES) {
      await clerk.press(key)
      await clerk.sees(words)
      await clerk.shot(name)
    }
  })

  it('lays out shelves and says what the machine can do', async () => {
    await clerk.press('F9')
    await clerk.page.getByRole('button', { name: '新增一列' }).first().click()
    for (const [label, text] of [
      ['库', '1'],
      ['列', '01'],
      ['每面节数', '4'],
      ['每节层数', '6'],
      ['每层卷数', '30'],
    ] as const) {
      await clerk.fill(label, text)
    }
    await clerk.press('Control+Enter')
    await clerk.sees(/已生成 \d+ 层架位/)
    await clerk.page.getByRole('button', { name: '设置', exact: true }).click()
    await clerk.sees('本机')
    await clerk.shot('36-settings')
    expect(await clerk.page.getByText(/undefined|NaN/).count()).toBe(0)
  })
})

const EMPTY_PAGES = [
  ['F9', '库房里还没有架位。', '33-empty-room'],
  ['F4', '没有待办的来函。', '34-empty-letters'],
  ['F7', '没有待寄出的转递。', '35-empty-transfers'],
] as const

async function typePeople(password: string): Promise<void> {
  for (const [index, row] of (await clerk.page.locator('.account-row').all()).entries()) {
    const typed = [
      ['姓名', `人员${index + 1}`],
      ['账号', `renyuan${index + 1}`],
      ['口令', password],
      ['口令再输一次', password],
    ] as const
    for (const [label, text] of typed) {
      await row.getByLabel(label, { exact: true }).click()
      await clerk.press('Control+A')
      await clerk.page.keyboard.type(text)
    }
  }
}
