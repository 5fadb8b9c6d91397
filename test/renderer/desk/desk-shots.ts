import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { fakeRoom } from '#test/renderer/shell/fake-bridge'
import { samplePdf } from '#test/renderer/sample-pdf'
import { buildWindow, ENLARGED, launch, openWindow, SMALL_SCREEN } from '#test/renderer/window'
import { LENDING_SHOTS } from './lending-shots.ts'
import { ROOM_SHOTS } from './room-shots.ts'
import { SENDING_SHOTS } from './sending-shots.ts'

/**
 * Pictures of the desk pages at both sizes, for looking at: `node test/renderer/desk/desk-shots.ts [part of a name …]`.
 * They go to SHOTS or /tmp/shots, at the text size in TEXT_SIZE; complaints of the browser and overflow are printed.
 */
const SHOTS = [...ROOM_SHOTS, ...LENDING_SHOTS, ...SENDING_SHOTS]

const wanted = process.argv.slice(2)
const folder = process.env['SHOTS'] ?? '/tmp/shots'
mkdirSync(folder, { recursive: true })
const built = await buildWindow('renderer-desk-shots')
const browser = await launch()
const pdf = await samplePdf(browser)
for (const { name, room, steps } of SHOTS.filter(
  (shot) => wanted.length === 0 || wanted.some((part) => shot.name.includes(part)),
)) {
  for (const [label, size] of [
    ['1366', SMALL_SCREEN],
    ['1093', ENLARGED],
  ] as const) {
    const { page, complaints } = await openWindow(browser, built, room?.(pdf) ?? fakeRoom({ pdf }), size)
    page.setDefaultTimeout(5000)
    await enlarge(page)
    await page.waitForTimeout(200)
    try {
      await steps(page)
    } catch (cause) {
      complaints.push(String(cause))
    }
    await page.waitForTimeout(700)
    await page.screenshot({ path: `${folder}/${name}-${label}.png` })
    for (const text of [...complaints, ...(await overflow(page))]) process.stdout.write(`${name}-${label}: ${text}\n`)
    await page.context().close()
  }
}
await browser.close()

/** The text size somebody may have chosen in the settings. */
async function enlarge(page: Page): Promise<void> {
  const size = process.env['TEXT_SIZE']
  if (size === undefined) return
  await page.evaluate((chosen) => localStorage.setItem('text-size', chosen), size)
  await page.reload()
}

/** Elements whose contents are wider than they are, and forms that need scrolling to be whole. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.desk-page *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => !['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.closest('.no-label') === null)
      .map(
        (element) =>
          `sideways: ${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
      )
      .concat(
        [...document.querySelectorAll('.intake-form, .lending-form, .letter-main, .transfer-main')]
          .filter((element) => element.scrollHeight > element.clientHeight + 1)
          .map((element) => `scrolls: ${element.className} ${element.scrollHeight} > ${element.clientHeight}`),
      ),
  )
}
