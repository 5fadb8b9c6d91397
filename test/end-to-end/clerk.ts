import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'

/** Pictures of every page, kept as output of the run. */
const SHOTS = path.resolve(import.meta.dirname, '../../out/screenshots')

/** What a person does at the window: keys and the mouse, nothing else. */
export type Clerk = {
  readonly page: Page
  /** Clicks a field and types over what stands in it. */
  readonly fill: (label: string, text: string) => Promise<void>
  /** Picks from a short list by typing what the option says. */
  readonly choose: (label: string, option: string) => Promise<void>
  /** Picks the first line offered for what is typed, once it is offered. */
  readonly find: (label: string, text: string, line: string) => Promise<void>
  readonly tick: (label: string | RegExp) => Promise<void>
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly click: (button: string | RegExp) => Promise<void>
  readonly sees: (text: string | RegExp) => Promise<void>
  readonly shot: (name: string) => Promise<void>
}

export function aClerk(page: Page): Clerk {
  mkdirSync(SHOTS, { recursive: true })
  const field = (label: string) => page.getByLabel(label, { exact: true }).and(visible(page))

  async function type(into: Locator, text: string): Promise<void> {
    await into.click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
  }

  return {
    page,
    fill: (label, text) => type(field(label), text),
    choose: async (label, option) => {
      await type(field(label), option)
      await openList(page).locator('.ant-select-item-option-active', { hasText: option }).waitFor()
      await page.keyboard.press('Enter')
    },
    find: async (label, text, line) => {
      await type(field(label), text)
      await openList(page).locator('.ant-select-item-option', { hasText: line }).first().click()
    },
    tick: (label) => page.getByLabel(label).and(visible(page)).click(),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    click: (button) => page.getByRole('button', { name: button, exact: typeof button === 'string' }).click(),
    sees: (text) => page.getByText(text).and(visible(page)).first().waitFor(),
    shot: async (name) => {
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`) })
    },
  }
}

function visible(page: Page): Locator {
  return page.locator(':visible')
}

/** The one list that hangs open; lists used before stay in the page, hidden. */
function openList(page: Page): Locator {
  return page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
}
