import type { Page } from 'playwright-core'
import type { FakeRoom } from '#test/renderer/shell/fake-bridge'

/** One picture: the room it is taken in and the way to it. */
export type Shot = {
  readonly name: string
  readonly room?: (pdf: string) => FakeRoom
  readonly steps: (page: Page) => Promise<unknown>
}

/** Opens a page by its name in the navigation. */
export const nav = (name: string) => async (page: Page) => {
  await page.locator('.desk-nav-item', { hasText: name }).click()
  await page.locator('.page-title').waitFor()
}

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}

/** Takes the line with this number from the select of this label. */
export async function choose(page: Page, label: string, number: string): Promise<void> {
  await page.getByLabel(label).click()
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
}

/** Types into an institution field and takes the first line of the directory. */
export async function takeInstitution(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(words)
  await page.locator('.institution-line', { hasText: words }).waitFor()
  await page.waitForTimeout(250)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}
