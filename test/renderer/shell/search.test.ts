import { describe, expect, it } from 'vitest'
import { windowSuite } from '#test/renderer/window-suite'
import { fakeRoom } from './fake-bridge.ts'

const suite = windowSuite()

describe('the search box', () => {
  it('tells people of one name apart by birth date, number, unit and place', async () => {
    const { page } = await suite.open(fakeRoom())

    await page.keyboard.press('F2')
    await page.keyboard.type('wxm')
    await page.locator('.search-panel .hit').nth(2).waitFor()

    const [one, other] = await page.locator('.search-panel .hit').allTextContents()
    expect(one).toMatch(/王晓明.*1988-05-12.*1016.*在库.*1-A-02-A-05-2/)
    expect(other).toMatch(/王晓明.*1992-11-30.*3319.*逾期未还.*威海市社会保险服务中心，应还 2026-11-20.*海纳机电/)
  })

  it('walks with the arrows round the ends and opens with Enter', async () => {
    const { page } = await suite.open(fakeRoom())
    await page.keyboard.press('F2')
    await page.keyboard.type('wxm')
    await page.locator('.search-panel .hit').nth(2).waitFor()
    const active = () => page.locator('.search-panel .hit[aria-selected=true]').textContent()

    await page.keyboard.press('ArrowUp')
    const last = await active()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = await active()
    const told = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
      return document.getElementById(id)?.textContent ?? ''
    })
    await page.keyboard.press('Enter')
    await page.locator('.archive').waitFor()

    expect(last).toContain('王小梅')
    expect(second).toContain('1992-11-30')
    expect(told).toBe(second)
    expect(await page.locator('.archive-no').textContent()).toBe('WH-D-0000871')
    expect(await page.locator('.search-panel').count()).toBe(0)
  })

  it('opens the one file a scanner means although its Enter comes before the answer', async () => {
    const { page } = await suite.open(fakeRoom())

    await page.keyboard.press('F2')
    await page.keyboard.insertText('WH-G-0003044')
    await page.keyboard.press('Enter')
    await page.locator('.archive').waitFor()

    expect(await page.locator('.archive-name').textContent()).toBe('𠮷田美和')
  })

  it('leaves Enter alone when it comes early and several people fit', async () => {
    const { page } = await suite.open(fakeRoom())

    await page.keyboard.press('F2')
    await page.keyboard.insertText('wxm')
    await page.keyboard.press('Enter')
    await page.locator('.search-panel .hit').nth(2).waitFor()

    expect(await page.locator('.archive').count()).toBe(0)
  })

  it('folds full-width letters, closes with Esc and keeps the words', async () => {
    const { page } = await suite.open(fakeRoom())

    await page.keyboard.press('Control+f')
    await page.keyboard.insertText('ｗｘｍ')
    await page.locator('.search-panel .hit').first().waitFor()
    await page.keyboard.press('Escape')

    expect(await page.locator('.search-panel').count()).toBe(0)
    expect(await page.getByRole('combobox', { name: '检索档案' }).inputValue()).toBe('ｗｘｍ')
  })

  it('says what to try when nobody is found', async () => {
    const { page } = await suite.open(fakeRoom())

    await page.keyboard.press('F2')
    await page.keyboard.type('qqqq')

    await page.getByText('没有找到「qqqq」。').waitFor()
    expect(await page.locator('.search-nothing').textContent()).toContain('请换姓名')
  })

  it('asks once for a burst of keys, not once for each', async () => {
    const room = fakeRoom()
    const { page } = await suite.open(room)

    await page.keyboard.press('F2')
    await page.evaluate(() => {
      const box = document.activeElement as HTMLInputElement // F2 has put the focus there
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the box as `this` below
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      for (let length = 1; length <= 12; length += 1) {
        write?.call(box, 'WH-G-0003044'.slice(0, length))
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    await page.locator('.search-panel .hit').first().waitFor()

    expect(room.asked.filter(({ name }) => name === 'search.find').map(({ input }) => input)).toEqual([
      { words: 'WH-G-0003044' },
    ])
  })
})
