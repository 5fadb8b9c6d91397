import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { checkDigit } from '#shared/person/id-number'
import { DEMO_ACCOUNTS } from '#electron/jobs/demo-office'
import { readSampleRegister } from '#electron/jobs/sample-register'
import { unlock } from '#electron/vault/unlock'
import { findReadable } from '#test/support/byte-search'
import { copyInPlain } from '#test/support/plain-copy'
import { closeWindow, furnish, leave, openWindow, somePlaces, type OpenWindow } from './an-open-window.ts'
import { aClerk, type Clerk } from './clerk.ts'

/** Milliseconds a person would wait before calling it broken. */
const PATIENCE = 15_000
const PASSWORD = 'haibian dengta songlin wanfeng'
const NAME = '宫𬱖雪'
const NUMBER = (() => {
  const body = '37109819920304002'
  return body + checkDigit(body)
})()
const REGISTER = path.resolve(import.meta.dirname, '../fixtures/register.csv')

const places = somePlaces()
let open: OpenWindow
let clerk: Clerk
const passingBefore = process.env['TMPDIR']

beforeAll(async () => {
  process.env['TMPDIR'] = places.passing
  await furnish(
    places.room,
    DEMO_ACCOUNTS.map((account) => ({ ...account, password: PASSWORD })),
  )
  open = await openWindow(places.room)
  clerk = aClerk(open.window.page)
  open.window.page.setDefaultTimeout(PATIENCE)
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await clerk.shot(`failed ${task.name}`)
})

afterAll(() => {
  if (passingBefore === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = passingBefore
  leave(places)
})

describe('one file’s whole life, by keyboard and mouse', () => {
  it('signs in and sees what the day asks for', async () => {
    await clerk.sees('登录')
    await clerk.shot('01-sign-in')
    await clerk.fill('账号', 'chuangkou')
    await clerk.fill('口令', PASSWORD)
    await clerk.press('Enter')
    await clerk.sees('今天到期')
    await clerk.sees('逾期 15 天')
    await clerk.shot('02-today')
  })

  it('turns a file away that the person brought along', async () => {
    await clerk.press('F3')
    await clerk.choose('来档方式', '个人自带')
    await clerk.sees('这份档案不能收，已转到拒收登记。')
    await clerk.shot('03-turned-away')
    await clerk.choose('来档方式', '机要通信')
  })

  it('takes a file in under a receipt number, its seal checked', async () => {
    await clerk.fill('机要编号', '机20260417')
    await clerk.fill('来档单位', '荣成市公共就业和人才服务中心')
    await clerk.press('Enter')
    await clerk.choose('单位类别', '公共就业和人才服务机构')
    await clerk.fill('通知单号', '荣人才转〔2026〕0417号')
    await clerk.tick('破损')
    await clerk.tick(/封口盖有来档单位章/)
    await clerk.sees('这份档案不能收，已转到拒收登记。')
    await clerk.tick('完好')
    await clerk.fill('材料份数', '23')
    await clerk.fill('材料页数', '87')
    await clerk.fill('证件号码', NUMBER)
    await clerk.fill('姓名', NAME)
    await clerk.choose('人员类别', '自由职业或灵活就业人员')
    await clerk.choose('身份', '工人')
    await clerk.choose('存档形式', '个人存档')
    await clerk.fill('联系电话', '12000000417')
    await clerk.tick('袋内材料与此人相符')
    await clerk.shot('04-intake')
    await clerk.press('Control+Enter')
    await clerk.sees(/收件号 收〔\d{4}〕/)
    await clerk.sees(/HC-G-\d{7}/)
    await clerk.shot('05-taken-in')
  })
})
