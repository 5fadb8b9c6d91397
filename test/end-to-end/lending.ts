import { it } from 'vitest'
import type { Clerk } from './clerk.ts'
import { beginTransfer } from './leaving.ts'
import { NAME, openByNumber } from './the-person.ts'

const HANDLERS = [
  ['一', '丛敏', '371098198503124512'],
  ['二', '于海', '371098199005213023'],
] as const

/** Out on a stamped letter, and back under the borrower's seal. */
export function itIsLentAndComesBack(clerk: () => Clerk): void {
  it('prints the sample letter for the unit that asks', async () => {
    await clerk().press('F4')
    await clerk().page.getByRole('tab', { name: '借档函样表' }).click()
    await clerk().find('添加档案', NAME, NAME)
    await clerk().find('借用单位', '威海市环翠区社会保险', '威海市环翠区社会保险服务中心')
    await clerk().choose('借阅事由', '退休审批')
    await clerk().fill('查用内容', '出生时间、参加工作时间的有关材料')
    await clerk().fill('借用至', '20270110')
    for (const [number, name, document] of HANDLERS) {
      await clerk().fill(`经办人${number}`, name)
      await clerk().choose(`经办人${number}证件类型`, '居民身份证')
      await clerk().fill(`经办人${number}证件号`, document)
      await clerk().tick(`经办人${number}党员`)
    }
    await clerk().fill('联系电话', '0631-0000002')
    await clerk().page.locator('canvas').first().waitFor()
    await clerk().shot('10-sample-preview')
    await clerk().press('Control+Enter')
    await clerk().page.getByRole('button', { name: '登记盖章来函' }).waitFor()
    await clerk().page.locator('canvas').first().waitFor()
    await clerk().shot('11-sample')
  })

  it('enters the stamped original in the register', async () => {
    await clerk().click('登记盖章来函')
    await clerk().fill('来函文号', '威环社保函〔2026〕118号')
    await clerk().fill('来函日期', 't')
    await clerk().tick(/已加盖借用单位公章/)
    await clerk().shot('12-letter')
    await clerk().press('Control+Enter')
    await clerk().sees(/已登记来函，登记号 来〔\d{4}〕\d{4}/)
    await clerk().shot('13-letter-registered')
  })

  it('lends it under a seal, counted, until a day', async () => {
    await clerk().page.getByRole('region', { name: '借阅' }).getByRole('button', { name: '借出', exact: true }).click()
    await clerk().fill('清点份数', '22')
    await clerk().fill('清点页数', '87')
    await clerk().fill('出库封条号', 'F-0417')
    await clerk().press('Control+Enter')
    await clerk().sees(/22 份/)
    await clerk().shot('14-count-differs')
    await clerk().fill('清点份数', '23')
    await clerk().press('Control+Enter')
    await clerk().sees(/已借出：宫𬱖雪，应还/)
    await clerk().click('打印借阅登记单')
    await clerk().page.locator('canvas').first().waitFor()
    await clerk().shot('15-loan-slip')
  })

  it('says who has it, and lets nobody transfer it meanwhile', async () => {
    await openByNumber(clerk())
    await clerk().sees(/威海市环翠区社会保险服务中心，应还/)
    await clerk().sees(/现在不能/)
    await clerk().shot('16-lent')
    await beginTransfer(clerk(), '荣成市公共就业和人才服务中心')
    await clerk().page.getByLabel('机要通信', { exact: true }).click()
    await clerk().press('Control+Enter')
    await clerk().sees(/已借出/)
    await clerk().shot('17-transfer-refused')
  })

  it('takes it back: borrower’s seal, two openers, pieces counted, sealed again', async () => {
    await openByNumber(clerk())
    await clerk().click('归还')
    await clerk().fill('拆封人', '林晓')
    await clerk().fill('监拆人', '周岩')
    await clerk().fill('清点份数', '23')
    await clerk().fill('清点页数', '87')
    await clerk().fill('新封条号', 'F-0518')
    await clerk().press('Control+Enter')
    await clerk().page.locator('.ant-form-item-has-error').first().waitFor()
    await clerk().shot('18-seal-not-said')
    await clerk().tick('完好，已盖借用单位章')
    await clerk().press('Control+Enter')
    await clerk().sees(`已归还：${NAME}，现在窗口待上架。`)
    await clerk().shot('19-taken-back')
  })

  it('shelves it again where it stood', async () => {
    await clerk().press('F9')
    await clerk().click(new RegExp(`^${NAME}`))
    await clerk().page.getByText('建议 1-A-02-A-01-1-1').waitFor()
    await clerk().fill('上架地址', '1-A-02-A-01-1-1')
    await clerk().press('Enter')
    await clerk().sees(`已上架：${NAME} → 1-A-02-A-01-1-1`)
  })
}
