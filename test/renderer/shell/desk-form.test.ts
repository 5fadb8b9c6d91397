import { describe, expect, it } from 'vitest'
import { err } from '#shared/kernel/result'
import { windowSuite } from '#test/renderer/window-suite'
import { fakeRoom } from './fake-bridge.ts'
import { focused, goTo, openArchive, openMaterialForm } from './steps.ts'

const suite = windowSuite()

async function materialForm(room = fakeRoom()) {
  const { page } = await suite.open(room)
  await openArchive(page, '0001342')
  await openMaterialForm(page, '考核鉴定类材料')
  return { page, room }
}

describe('a form of the desk', () => {
  it('goes on with Enter and back with Shift+Enter, in reading order, the button last', async () => {
    const { page } = await materialForm()

    const forward = [await focused(page)]
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Enter')
      forward.push(await focused(page))
    }
    await page.getByLabel('形成时间').focus()
    await page.keyboard.press('Shift+Enter')

    expect(forward).toEqual(['材料名称', '形成时间', '份', '页', '加入目录'])
    expect(await focused(page)).toBe('材料名称')
  })

  it('leaves Enter to the input method while a word is unfinished', async () => {
    const { page } = await materialForm()

    await page.getByLabel('材料名称').evaluate((field) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
    })

    expect(await focused(page)).toBe('材料名称')
  })

  it('sends with Ctrl+Enter what was typed, digits folded to half width and days read from digits', async () => {
    const { page, room } = await materialForm()

    await page.keyboard.type('２０２４年度考核登记表')
    await page.keyboard.press('Enter')
    await page.keyboard.type('２０２４１２')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('１２')
    await page.getByLabel('形成时间').focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('已加入目录').waitFor()

    expect(room.asked.find(({ name }) => name === 'archive.addMaterial')?.input).toMatchObject({
      class: '3',
      title: '２０２４年度考核登记表',
      formedOn: '2024-12',
      pieces: 1,
      pages: 12,
    })
  })

  it('shows every refusal at once, at its field or above the buttons, and keeps what was typed', async () => {
    const room = fakeRoom({
      answers: {
        'archive.addMaterial': () =>
          err([
            { code: 'INPUT_INVALID', fields: ['title', 'pages'] },
            { code: 'RECORD_UNKNOWN', what: '卷册' },
          ]),
      },
    })
    const { page } = await materialForm(room)

    await page.getByLabel('形成时间').fill('2024')
    await page.getByLabel('份', { exact: true }).fill('3')
    await page.keyboard.press('Control+Enter')
    await page.locator('.ant-form-item-has-error').first().waitFor()

    expect(await page.locator('.ant-form-item-has-error label').allTextContents()).toEqual(['材料名称', '页'])
    expect(await page.locator('.material-form .fault-list').textContent()).toContain('找不到这条卷册。')
    expect(await focused(page)).toBe('材料名称')
    expect(await page.getByLabel('形成时间').inputValue()).toBe('2024')
    expect(await page.getByLabel('份', { exact: true }).inputValue()).toBe('3')
  })

  it('takes back what it said about a field once the field changes', async () => {
    const room = fakeRoom({
      answers: { 'archive.addMaterial': () => err([{ code: 'INPUT_INVALID', fields: ['title', 'pages'] }]) },
    })
    const { page } = await materialForm(room)
    await page.keyboard.press('Control+Enter')
    await page.locator('.ant-form-item-has-error').first().waitFor()

    await page.keyboard.type('鉴定表')

    await expect.poll(() => page.locator('.ant-form-item-has-error label').allTextContents()).toEqual(['页'])
  })

  it('keeps the draft when Esc closes it and when another page comes between', async () => {
    const { page } = await materialForm()
    await page.keyboard.type('没写完的材料')

    await page.keyboard.press('Escape')
    const closed = await page.getByLabel('材料名称').count()
    await goTo(page, '设置')
    await openArchive(page, '0001342')
    await openMaterialForm(page, '考核鉴定类材料')

    expect(closed).toBe(0)
    expect(await page.locator('.archive').count()).toBe(1)
    expect(await page.getByLabel('材料名称').inputValue()).toBe('没写完的材料')
  })

  it('sends once, however often the keys are pressed', async () => {
    const { page, room } = await materialForm()
    await page.keyboard.type('只加一次')

    await page.evaluate(() => {
      const press = () =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
        )
      for (let times = 0; times < 5; times += 1) press()
    })
    await page.getByText('已加入目录').waitFor()

    expect(room.asked.filter(({ name }) => name === 'archive.addMaterial')).toHaveLength(1)
  })
})
