import { describe, expect, it } from 'vitest'
import { windowSuite } from '#test/renderer/window-suite'
import { fakeRoom } from './fake-bridge.ts'
import { focused, openArchive, openMaterialForm } from './steps.ts'

const suite = windowSuite()

/** The file of two volumes, where further material asks which of them. */
async function volumeSelect() {
  const { page } = await suite.open(fakeRoom())
  await openArchive(page, '0000871')
  await openMaterialForm(page, '考核鉴定类材料')
  const select = page.getByRole('combobox', { name: '卷册' })
  await select.focus()
  return { page, chosen: () => page.locator('.material-form .ant-select').textContent() }
}

describe('a select of the desk', () => {
  it.each([
    ['its number', '2'],
    ['its first letters', 'fb'],
    ['its characters', '副'],
  ])('chooses by %s and goes on with one Enter', async (_, typed) => {
    const { page, chosen } = await volumeSelect()

    await page.keyboard.insertText(typed)
    await page.locator('.ant-select-item-option').first().waitFor()
    await page.keyboard.press('Enter')

    await expect.poll(() => focused(page)).toBe('加入目录')
    expect(await chosen()).toContain('副本')
  })

  it('takes what was meant when Enter comes before the list is there', async () => {
    const { page, chosen } = await volumeSelect()

    await Promise.all([page.keyboard.press('f'), page.keyboard.press('b'), page.keyboard.press('Enter')])

    await expect.poll(() => focused(page)).toBe('加入目录')
    expect(await chosen()).toContain('副本')
  })

  it('goes on with Enter while it is closed and keeps what it shows', async () => {
    const { page, chosen } = await volumeSelect()

    await page.keyboard.press('Enter')

    await expect.poll(() => focused(page)).toBe('加入目录')
    expect(await chosen()).toContain('正本')
    expect(await page.locator('.ant-select-item-option').count()).toBe(0)
  })

  it('closes with Esc and leaves the form where it is', async () => {
    const { page } = await volumeSelect()
    await page.keyboard.press('ArrowDown')
    await page.locator('.ant-select-item-option').first().waitFor()

    await page.keyboard.press('Escape')

    await expect.poll(() => page.locator('.ant-select-item-option').first().isVisible()).toBe(false)
    expect(await page.getByLabel('材料名称').count()).toBe(1)
  })
})
