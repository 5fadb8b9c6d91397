import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
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
const HANDLERS = [
  ['一', '丛敏', '371098198503124512'],
  ['二', '于海', '371098199005213023'],
] as const
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

  it('does not shelve it on a taken place, and shelves it on a free one', async () => {
    await clerk.press('F9')
    await clerk.click(new RegExp(`^${NAME}`))
    await clerk.fill('上架地址', '1-A-01-A-01-1-7')
    await clerk.press('Enter')
    await clerk.sees(/已放着档案/)
    await clerk.shot('06-place-taken')
    await clerk.fill('上架地址', '1-A-02-A-01-1-1')
    await clerk.press('Enter')
    await clerk.sees(`已上架：${NAME} → 1-A-02-A-01-1-1`)
    await clerk.shot('07-shelved')
  })

  it('finds it by initials and by the tail of the number', async () => {
    for (const typed of [NUMBER.slice(-6), '宫𬱖']) {
      await clerk.press('F2')
      await clerk.press('Control+A')
      await clerk.page.keyboard.type(typed)
      await clerk.page
        .getByRole('option', { name: new RegExp(NAME) })
        .first()
        .waitFor()
    }
    await clerk.shot('08-found')
    await clerk.press('Enter')
    await clerk.sees('在库')
    await clerk.sees('1-A-02-A-01-1-1')
    await clerk.shot('09-file')
  })

  it('prints the sample letter for the unit that asks', async () => {
    await clerk.press('F4')
    await clerk.page.getByRole('tab', { name: '借档函样表' }).click()
    await clerk.find('添加档案', NAME, NAME)
    await clerk.find('借用单位', '威海市环翠区社会保险', '威海市环翠区社会保险服务中心')
    await clerk.choose('借阅事由', '退休审批')
    await clerk.fill('查用内容', '出生时间、参加工作时间的有关材料')
    await clerk.fill('借用至', '20270110')
    for (const [number, name, document] of HANDLERS) {
      await clerk.fill(`经办人${number}`, name)
      await clerk.choose(`经办人${number}证件类型`, '居民身份证')
      await clerk.fill(`经办人${number}证件号`, document)
      await clerk.tick(`经办人${number}党员`)
    }
    await clerk.fill('联系电话', '0631-0000002')
    await clerk.page.locator('canvas').first().waitFor()
    await clerk.shot('10-sample-preview')
    await clerk.press('Control+Enter')
    await clerk.page.getByRole('button', { name: '登记盖章来函' }).waitFor()
    await clerk.page.locator('canvas').first().waitFor()
    await clerk.shot('11-sample')
  })

  it('enters the stamped original in the register', async () => {
    await clerk.click('登记盖章来函')
    await clerk.fill('来函文号', '威环社保函〔2026〕118号')
    await clerk.fill('来函日期', 't')
    await clerk.tick(/已加盖借用单位公章/)
    await clerk.shot('12-letter')
    await clerk.press('Control+Enter')
    await clerk.sees(/已登记来函，登记号 来〔\d{4}〕\d{4}/)
    await clerk.shot('13-letter-registered')
  })

  it('lends it under a seal, counted, until a day', async () => {
    await clerk.page.getByRole('region', { name: '借阅' }).getByRole('button', { name: '借出', exact: true }).click()
    await clerk.fill('清点份数', '22')
    await clerk.fill('清点页数', '87')
    await clerk.fill('出库封条号', 'F-0417')
    await clerk.press('Control+Enter')
    await clerk.sees(/22 份/)
    await clerk.shot('14-count-differs')
    await clerk.fill('清点份数', '23')
    await clerk.press('Control+Enter')
    await clerk.sees(/已借出：宫𬱖雪，应还/)
    await clerk.click('打印借阅登记单')
    await clerk.page.locator('canvas').first().waitFor()
    await clerk.shot('15-loan-slip')
  })

  it('says who has it, and lets nobody transfer it meanwhile', async () => {
    await openByNumber()
    await clerk.sees(/威海市环翠区社会保险服务中心，应还/)
    await clerk.sees(/现在不能/)
    await clerk.shot('16-lent')
    await beginTransfer('荣成市公共就业和人才服务中心')
    await clerk.page.getByLabel('机要通信', { exact: true }).click()
    await clerk.press('Control+Enter')
    await clerk.sees(/已借出/)
    await clerk.shot('17-transfer-refused')
  })

  it('takes it back: borrower’s seal, two openers, pieces counted, sealed again', async () => {
    await openByNumber()
    await clerk.click('归还')
    await clerk.fill('拆封人', '林晓')
    await clerk.fill('监拆人', '周岩')
    await clerk.fill('清点份数', '23')
    await clerk.fill('清点页数', '87')
    await clerk.fill('新封条号', 'F-0518')
    await clerk.press('Control+Enter')
    await clerk.page.locator('.ant-form-item-has-error').first().waitFor()
    await clerk.shot('18-seal-not-said')
    await clerk.tick('完好，已盖借用单位章')
    await clerk.press('Control+Enter')
    await clerk.sees(`已归还：${NAME}，现在窗口待上架。`)
    await clerk.shot('19-taken-back')
  })

  it('shelves it again where it stood', async () => {
    await clerk.press('F9')
    await clerk.click(new RegExp(`^${NAME}`))
    await clerk.page.getByText('建议 1-A-02-A-01-1-1').waitFor()
    await clerk.fill('上架地址', '1-A-02-A-01-1-1')
    await clerk.press('Enter')
    await clerk.sees(`已上架：${NAME} → 1-A-02-A-01-1-1`)
  })

  it('still has the application as it was left, closes the post to a state enterprise and says why', async () => {
    await clerk.press('F7')
    await clerk.click('受理转递')
    await clerk.sees('荣成市公共就业和人才服务中心')
    await clerk.find('接收单位', '威海演示港务', '威海演示港务集团有限公司')
    const ems = clerk.page.getByLabel('邮政特快专递（EMS）', { exact: true })
    await ems.waitFor()
    expect(await ems.isDisabled()).toBe(true)
    await clerk.shot('20-way-forbidden')
  })

  it('accepts the transfer on its papers, and issues the notice', async () => {
    await clerk.find('接收单位', '荣成市公共', '荣成市公共就业和人才服务中心')
    await clerk.page.getByLabel('机要通信', { exact: true }).click()
    await clerk.press('Control+Enter')
    await clerk.sees(new RegExp(`已受理：${NAME}，最迟`))
    await clerk.fill('复核人', '周岩')
    await clerk.shot('21-notice-to-issue')
    await clerk.press('Control+Enter')
    await clerk.sees(/已开具 威环就业人才转〔\d{4}〕\d+号/)
    await clerk.shot('22-notice')
  })

  it('sends it and records the receipt', async () => {
    await clerk.click('返回办理')
    await clerk.fill('机要编号', '机20261124')
    await clerk.fill('封条号', 'F-0620')
    await clerk.press('Control+Enter')
    await clerk.sees(`已寄出：${NAME}，等回执。`)
    await clerk.shot('23-sent')
    await clerk.tick('原件')
    await clerk.fill('签收人', '孙立')
    await clerk.press('Control+Enter')
    await clerk.sees(`已办结：${NAME}。`)
    await clerk.shot('24-closed')
  })

  it('tells the whole story on the file’s page: who, when, by which paper', async () => {
    await openByNumber()
    await clerk.sees(/荣成市公共就业和人才服务中心/)
    const story = await clerk.page.getByRole('region', { name: '经过' }).innerText()
    const told = [
      '收档',
      '上架',
      '借档函样表',
      '来函登记',
      '借出',
      '归还',
      '上架',
      '转出受理',
      '转递通知单',
      '寄出',
      '回执',
    ]
    for (const step of told) expect([step, story.includes(step)]).toEqual([step, true])
    expect(story.match(/林晓/g)?.length).toBeGreaterThan(9)
    await clerk.shot('25-history')
  })

  it('keeps the papers as they were issued', async () => {
    await clerk.press('F8')
    await clerk.page.getByRole('button', { name: new RegExp(`转递 ${NAME}`) }).click()
    await clerk.page.locator('canvas').first().waitFor()
    await clerk.shot('26-papers')
  })

  it('hides everything at once when locked', async () => {
    await clerk.press('F12')
    await clerk.sees('已锁屏')
    expect(await clerk.page.getByText(NAME).and(clerk.page.locator(':visible')).count()).toBe(0)
    await clerk.shot('27-locked')
  })
})

describe('what the life leaves behind', () => {
  const register = readSampleRegister(readFileSync(REGISTER, 'utf8'))
  const words = [
    ...[...register.map(({ name }) => name), NAME],
    ...[...register.map(({ documentNo }) => documentNo), NUMBER].filter((number) => number !== ''),
  ]

  it('shows no name and no number on disk while the window is open, its profile included', () => {
    const { profile } = open.window
    expect(readdirSync(profile).length).toBeGreaterThan(0)
    expect(findReadable([places.base, profile], words)).toEqual([])
  })

  it('wipes the profile with the window, and leaves nothing readable behind', async () => {
    await closeWindow(open)
    expect(existsSync(open.window.profile)).toBe(false)
    const left = readdirSync(places.room)
    expect(left).toEqual(expect.arrayContaining(['room.db', 'keyring.json', 'files', 'log']))
    expect(findReadable([places.base], words)).toEqual([])
  })

  it('is verified by another process that replays the ledger', () => {
    const records = path.resolve(import.meta.dirname, '../../electron/cli/records.ts')
    const parameters = [records, 'verify', '--data', places.room, '--account', 'chuangkou']
    const said = execFileSync(process.execPath, parameters, { input: `${PASSWORD}\n`, encoding: 'utf8' })
    expect(said).toContain('301 volumes')
    expect(said).toContain('sound: the projection is what the ledger says')
  })

  it('would show every one of them without the encryption: the search bites', async () => {
    const unlocked = await unlock(places.room, 'chuangkou', PASSWORD)
    if (!unlocked.ok) throw new Error('the room did not open')
    const control = path.join(places.base, 'control')
    mkdirSync(control)
    await copyInPlain(path.join(places.room, 'room.db'), unlocked.value.key, control)
    const found = new Set(findReadable([control], words).map(({ word }) => word))
    expect(words.filter((word) => !found.has(word))).toEqual([])
  })
})

async function openByNumber(): Promise<void> {
  await clerk.press('F2')
  await clerk.press('Control+A')
  await clerk.page.keyboard.type(NUMBER)
  await clerk.page
    .getByRole('option', { name: new RegExp(NAME) })
    .first()
    .waitFor()
  await clerk.press('Enter')
  await clerk.page.getByRole('heading', { name: NAME }).waitFor()
}

async function beginTransfer(receiver: string): Promise<void> {
  await clerk.press('F7')
  await clerk.click('受理转递')
  await clerk.find('转递档案', NAME, NAME)
  await clerk.choose('申请人', '本人申请')
  await clerk.choose('转递原因', '变更存档机构')
  await clerk.tick(/调档函（商调函）/)
  await clerk.tick(/身份证件/)
  await clerk.fill('调档函号', '荣人才调〔2026〕88号')
  await clerk.fill('函件日期', 't')
  await clerk.fill('手续齐全', 't')
  await clerk.find('接收单位', receiver.slice(0, 8), receiver)
}
