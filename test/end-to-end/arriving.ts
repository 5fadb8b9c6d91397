import { it } from 'vitest'
import type { Clerk } from './clerk.ts'
import { NAME, NUMBER } from './the-person.ts'

/** From the counter to the shelf, and found again. */
export function itArrives(clerk: () => Clerk): void {
  it('turns a file away that the person brought along', async () => {
    await clerk().press('F3')
    await clerk().choose('来档方式', '个人自带')
    await clerk().sees('这份档案不能收，已转到拒收登记。')
    await clerk().shot('03-turned-away')
    await clerk().choose('来档方式', '机要通信')
  })

  it('takes a file in under a receipt number, its seal checked', async () => {
    await clerk().fill('机要编号', '机20260417')
    await clerk().fill('来档单位', '荣成市公共就业和人才服务中心')
    await clerk().press('Enter')
    await clerk().choose('单位类别', '公共就业和人才服务机构')
    await clerk().fill('通知单号', '荣人才转〔2026〕0417号')
    await clerk().tick('破损')
    await clerk().tick(/封口盖有来档单位章/)
    await clerk().sees('这份档案不能收，已转到拒收登记。')
    await clerk().tick('完好')
    await clerk().fill('材料份数', '23')
    await clerk().fill('材料页数', '87')
    await clerk().fill('证件号码', NUMBER)
    await clerk().fill('姓名', NAME)
    await clerk().choose('人员类别', '自由职业或灵活就业人员')
    await clerk().choose('身份', '工人')
    await clerk().choose('存档形式', '个人存档')
    await clerk().fill('联系电话', '12000000417')
    await clerk().tick('袋内材料与此人相符')
    await clerk().shot('04-intake')
    await clerk().press('Control+Enter')
    await clerk().sees(/收件号 收〔\d{4}〕/)
    await clerk().sees(/HC-G-\d{7}/)
    await clerk().shot('05-taken-in')
  })

  it('does not shelve it on a taken place, and shelves it on a free one', async () => {
    await clerk().press('F9')
    await clerk().click(new RegExp(`^${NAME}`))
    await clerk().fill('上架地址', '1-A-01-A-01-1-7')
    await clerk().press('Enter')
    await clerk().sees(/已放着档案/)
    await clerk().shot('06-place-taken')
    await clerk().fill('上架地址', '1-A-02-A-01-1-1')
    await clerk().press('Enter')
    await clerk().sees(`已上架：${NAME} → 1-A-02-A-01-1-1`)
    await clerk().shot('07-shelved')
  })

  it('finds it by initials and by the tail of the number', async () => {
    for (const typed of [NUMBER.slice(-6), '宫𬱖']) {
      await clerk().press('F2')
      await clerk().press('Control+A')
      await clerk().page.keyboard.type(typed)
      await clerk()
        .page.getByRole('option', { name: new RegExp(NAME) })
        .first()
        .waitFor()
    }
    await clerk().shot('08-found')
    await clerk().press('Enter')
    await clerk().sees('在库')
    await clerk().sees('1-A-02-A-01-1-1')
    await clerk().shot('09-file')
  })
}
