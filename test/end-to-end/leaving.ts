import { expect, it } from 'vitest'
import type { Clerk } from './clerk.ts'
import { NAME, openByNumber } from './the-person.ts'

/** Away to another institution, acknowledged, and its story told. */
export function itLeaves(clerk: () => Clerk): void {
  it('still has the application as it was left, closes the post to a state enterprise and says why', async () => {
    await clerk().press('F7')
    await clerk().click('受理转递')
    await clerk().sees('荣成市公共就业和人才服务中心')
    await clerk().find('接收单位', '威海演示港务', '威海演示港务集团有限公司')
    const ems = clerk().page.getByLabel('邮政特快专递（EMS）', { exact: true })
    await ems.waitFor()
    expect(await ems.isDisabled()).toBe(true)
    await clerk().shot('20-way-forbidden')
  })

  it('accepts the transfer on its papers, and issues the notice', async () => {
    await clerk().find('接收单位', '荣成市公共', '荣成市公共就业和人才服务中心')
    await clerk().page.getByLabel('机要通信', { exact: true }).click()
    await clerk().press('Control+Enter')
    await clerk().sees(new RegExp(`已受理：${NAME}，最迟`))
    await clerk().fill('复核人', '周岩')
    await clerk().shot('21-notice-to-issue')
    await clerk().press('Control+Enter')
    await clerk().sees(/已开具 威环就业人才转〔\d{4}〕\d+号/)
    await clerk().shot('22-notice')
  })

  it('sends it and records the receipt', async () => {
    await clerk().click('返回办理')
    await clerk().fill('机要编号', '机20261124')
    await clerk().fill('封条号', 'F-0620')
    await clerk().press('Control+Enter')
    await clerk().sees(`已寄出：${NAME}，等回执。`)
    await clerk().shot('23-sent')
    await clerk().tick('原件')
    await clerk().fill('签收人', '孙立')
    await clerk().press('Control+Enter')
    await clerk().sees(`已办结：${NAME}。`)
    await clerk().shot('24-closed')
  })

  it('tells the whole story on the file’s page: who, when, by which paper', async () => {
    await openByNumber(clerk())
    await clerk().sees(/荣成市公共就业和人才服务中心/)
    const story = await clerk().page.getByRole('region', { name: '经过' }).innerText()
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
    await clerk().shot('25-history')
  })

  it('keeps the papers as they were issued', async () => {
    await clerk().press('F8')
    await clerk()
      .page.getByRole('button', { name: new RegExp(`转递 ${NAME}`) })
      .click()
    await clerk().page.locator('canvas').first().waitFor()
    await clerk().shot('26-papers')
  })

  it('hides everything at once when locked', async () => {
    await clerk().press('F12')
    await clerk().sees('已锁屏')
    expect(await clerk().page.getByText(NAME).and(clerk().page.locator(':visible')).count()).toBe(0)
    await clerk().shot('27-locked')
  })
}

/** Fills in an application of the person for a change of custodian. */
export async function beginTransfer(clerk: Clerk, receiver: string): Promise<void> {
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
