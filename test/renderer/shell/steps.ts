import type { Page } from 'playwright-core'
import { PASSWORD } from './fake-session.ts'

/** Opens a page of the navigation at the left. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.locator('.desk-nav-item', { hasText: name }).click()
}

/** Opens the file page of whoever is found first. */
export async function openArchive(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F2')
  await page.keyboard.type(words)
  await page.locator('.search-panel .hit').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.archive').waitFor()
}

/** Opens the form for further material in a class; the focus stands in its first field. */
export async function openMaterialForm(page: Page, className: string): Promise<void> {
  await page.getByRole('button', { name: `在「${className}」末尾加材料` }).click()
  await page.getByLabel('材料名称').waitFor()
}

/** Signs in on the page that asks for the password. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: '账号' }).fill(name)
  await page.getByLabel('口令').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.locator('.session').waitFor({ state: 'detached' })
}

/** The label of the field that has the focus, or the text of the button. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? ''
    return element?.textContent ?? ''
  })
}
