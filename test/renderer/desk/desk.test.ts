import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { err, ok } from '#shared/kernel/result'
import { samplePdf } from '#test/renderer/sample-pdf'
import { fakeRoom, type FakeRoom } from '#test/renderer/shell/fake-bridge'
import { fakeId } from '#test/renderer/shell/fake-ids'
import { buildWindow, launch, openWindow, type RoomWindow } from '#test/renderer/window'
import { asTheDoor } from './as-the-door.ts'

let browser: Browser
let built: string
let opened: RoomWindow

beforeAll(async () => {
  built = await buildWindow('renderer-desk-test')
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(opened.complaints).toEqual([])
  await opened.page.context().close()
})

async function openDesk(room: FakeRoom, name: string): Promise<Page> {
  opened = await openWindow(browser, built, room)
  const { page } = opened
  page.setDefaultTimeout(10_000)
  await page.locator('.desk-nav-item', { hasText: name }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** What the window sent under this name, the last time. */
function sent(room: FakeRoom, name: string): unknown {
  return room.asked.findLast((call) => call.name === name)?.input
}

/** Types into the field at hand and goes on to the next. */
async function fill(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}

/** Types the number of a line of a select; one Enter takes it and goes on. */
async function pick(page: Page, number: string): Promise<void> {
  await page.keyboard.type(number)
  await page.locator('.ant-select-item-option-active:visible').waitFor()
  const field = await page.evaluateHandle(() => document.activeElement)
  await page.keyboard.press('Enter')
  await page.waitForFunction((before) => document.activeElement !== before, field)
}

describe('收档', () => {
  it('takes a file in by the keyboard alone', async () => {
    const room = fakeRoom()
    room.change({ 'intake.accept': asTheDoor('intake.accept', () => ok(ACCEPTED)) })
    const page = await openDesk(room, '收档')

    await pick(page, '1')
    await fill(page, 'jy1109872', '烟台市档案托管中心')
    await pick(page, '1')
    await fill(page, '烟人转〔2026〕7号', '')
    await page.keyboard.press('Space') // 封条完好
    await fill(page, '')
    await page.keyboard.press('Space') // 盖有章
    await fill(page, '', '12', '80', '缺入团志愿书', '')
    await fill(page, '11010519491231002x', '赵立新', '', '', '')
    await pick(page, '6')
    await pick(page, '2')
    await pick(page, '1')
    await fill(page, '', '', '', '0631-5190001')
    await page.keyboard.press('Space') // 人档相符
    await page.keyboard.press('Control+Enter')
    await page.getByText('WH-G-0003102').waitFor()

    expect(sent(room, 'intake.accept')).toEqual({
      arrival: {
        arrivedOn: '2026-11-23',
        way: 'confidentialPost',
        wayNo: 'JY1109872',
        messengers: [],
        sender: '烟台市档案托管中心',
        senderKind: 'talentService',
        noticeNo: '烟人转〔2026〕7号',
        seal: 'intact',
        sealStamped: true,
      },
      person: {
        name: '赵立新',
        formerNames: [],
        documentKind: 'residentId',
        documentNo: '11010519491231002X',
        documentDoubtful: false,
        sex: '2',
        bornOn: '1949-12-31',
        category: 'flexibleWorker',
        standing: 'worker',
        employer: '',
        employerCreditCode: '',
        householdDivision: '110105',
        phone: '0631-5190001',
      },
      custodyForm: 'individual',
      identityMatches: true,
      knownPersonId: null,
      pieces: 12,
      pages: 80,
      missing: '缺入团志愿书',
    })
    expect(await page.getByLabel('来档单位', { exact: true }).inputValue()).toBe('烟台市档案托管中心')
    expect(await page.getByLabel('证件号码', { exact: true }).inputValue()).toBe('')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('intake_arrival_wayNo')
  })

  it('shows every refusal at its field and loses nothing that was typed', async () => {
    const room = fakeRoom()
    room.change({
      'intake.accept': () =>
        err([{ code: 'SEAL_UNSTAMPED' }, { code: 'NO_PIECES' }, { code: 'DOCUMENT_NO_WRONG', doubts: ['checkDigit'] }]),
    })
    const page = await openDesk(room, '收档')
    await page.getByLabel('姓名', { exact: true }).fill('𠮷田美和')
    await page.getByLabel('证件号码', { exact: true }).fill('371002198805121011')
    await page.keyboard.press('Control+Enter')

    await itemOf(page, '封口印章').getByText('封条上没有原存档单位的印章').waitFor()
    await itemOf(page, '材料份数').getByText('材料份数是 0。').waitFor()
    await itemOf(page, '证件号码').getByText('校验位不符').waitFor()
    expect(await page.locator('.fault-list').count()).toBe(0)
    expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('𠮷田美和')

    await page.keyboard.press('F9')
    await page.getByText('待上架').first().waitFor()
    await page.keyboard.press('F3')
    expect(await page.getByLabel('证件号码', { exact: true }).inputValue()).toBe('371002198805121011')
  })

  it('leads to the register of what was turned away when the file was brought by its person', async () => {
    const room = fakeRoom()
    room.change({ 'intake.turnAway': asTheDoor('intake.turnAway', () => ok(TURNED_AWAY)) })
    const page = await openDesk(room, '收档')
    await pick(page, '5')
    await page.getByLabel('来档单位', { exact: true }).fill('本人')
    expect(await page.getByRole('radio', { name: '个人自带' }).isChecked()).toBe(true)
    await page.getByLabel('档案姓名').fill('赵立新')
    await page.getByLabel('完好').check()
    await page.keyboard.press('Control+Enter')
    await page.getByText('收件号 SJ-20261123-04').waitFor()
    expect(sent(room, 'intake.turnAway')).toMatchObject({ personName: '赵立新', reason: 'broughtByPerson' })
  })
})

describe('库房', () => {
  it('shelves with Enter and takes the next volume up', async () => {
    const room = fakeRoom()
    const page = await openDesk(room, '库房')
    const form = page.locator('.shelve-form')
    await form.getByText('于海燕').waitFor()
    await expect.poll(() => page.getByLabel('上架地址').inputValue()).toBe('1-A-02-A-05-2-30')
    await page.keyboard.press('Enter')
    await form.getByText('王晓明').waitFor()
    expect(sent(room, 'shelving.shelve')).toEqual({ volumeId: fakeId(2004), address: '1-A-02-A-05-2-30' })
  })

  it('walks from the plan into a shelf and back with the keyboard', async () => {
    const page = await openDesk(fakeRoom(), '库房')
    await page.getByRole('button', { name: /^01 列.*2790/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByLabel(/^1-A-02-A-05-2，/).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^第 1 位/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^01 列.*2790/ }).waitFor()
  })
})

describe('借阅', () => {
  it('takes nothing back before somebody has said whether the seal is intact', async () => {
    const room = fakeRoom()
    room.change({ 'lending.takeBack': asTheDoor('lending.takeBack', () => ok({})) })
    const page = await openDesk(room, '借阅')
    await page.getByText('在借 3').click()
    await page.getByRole('button', { name: /WH-D-0000871/ }).click()
    for (const [label, text] of RETURNED) await page.getByLabel(label).fill(text)
    await page.keyboard.press('Control+Enter')

    await itemOf(page, '归还封条').getByText('这一项没有填').waitFor()
    expect(await page.getByLabel('监拆人').inputValue()).toBe('于淼')
    await page.getByLabel('完好，已盖借用单位章').check()
    await page.keyboard.press('Control+Enter')
    await page.getByText('已归还：王晓明').waitFor()
    expect(sent(room, 'lending.takeBack')).toMatchObject({ sealIntact: true, openers: ['丛敏', '于淼'], pieces: 24 })
  })

  it('waits for the results when a scanner sends its Enter at once', async () => {
    const page = await openDesk(fakeRoom(), '借阅')
    await page.getByRole('tab', { name: '借档函样表' }).click()
    await page.getByLabel('添加档案').focus()
    await page.keyboard.insertText('WH-G-0002877')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: '已选 1 份' }).getByText('孙丽').waitFor()
  })
})

describe('转递', () => {
  it('shows why a way is forbidden and does not let it be chosen', async () => {
    const page = await openDesk(fakeRoom(), '转递')
    await page.getByRole('button', { name: '受理转递' }).click()
    await page.getByLabel('转递档案').pressSequentially('0001342')
    await page.locator('.found-line').waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel('接收单位', { exact: true }).fill('烟台')
    await page.locator('.institution-line', { hasText: '烟台' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')

    const ems = page.getByRole('radio', { name: '邮政特快专递（EMS）' })
    await ems.waitFor()
    expect(await ems.isDisabled()).toBe(true)
    await page.getByText('不可用：只限于流动人员人事档案服务机构之间。').waitFor()
  })
})

describe('文书', () => {
  it('prints the pages of the paper and nothing of the window, each on a whole sheet of A4', async () => {
    const page = await openDesk(fakeRoom({ pdf: await samplePdf(browser) }), '文书')
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes')
    })
    await page.getByRole('button', { name: /王晓明/ }).click()
    await page.locator('.pdf-view-page').first().waitFor()
    await page.keyboard.press('F8')
    await page.locator('body[data-printed=yes]').waitFor()

    const widths = await page
      .locator('.print-sheets canvas')
      .evaluateAll((sheets) => sheets.map((sheet) => (sheet as HTMLCanvasElement).width))
    expect(widths.map((dots) => Math.round(dots / A4_INCHES))).toEqual([300, 300])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#root').isVisible()).toBe(false)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
    expect(pdf.match(/\/MediaBox \[[^\]]*\]/g)?.every((box) => /0 0 59[45]\S* 84[12]/.test(box))).toBe(true)
  })
})

function itemOf(page: Page, label: string) {
  return page.locator('.ant-form-item', { has: page.locator(`label:text-is("${label}")`) }).last()
}

const A4_INCHES = 210 / 25.4
const ACCEPTED = {
  intakeId: fakeId<never>(960),
  receiptNo: 'SJ-20261123-03',
  archiveId: fakeId<never>(4),
  archiveNo: 'WH-G-0003102',
  volumeId: fakeId<never>(2004),
}
const TURNED_AWAY = { intakeId: fakeId<never>(961), receiptNo: 'SJ-20261123-04' }
const RETURNED = [
  ['拆封人', '丛敏'],
  ['监拆人', '于淼'],
  ['清点份数', '24'],
  ['清点页数', '86'],
  ['新封条号', 'FT-0912'],
] as const
