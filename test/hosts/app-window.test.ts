import { expect, it, onTestFinished } from 'vitest'
import { openChromiumWindow } from '#electron/chromium/chromium-window'
import { readWindowFiles } from '#electron/window/window-files'
import { aDisplay } from './a-display.ts'
import { aBrowser, aListeningRoom, aSite } from './a-window.ts'

it('shows a window of its own: no address bar, no tabs, no bar of warnings', async () => {
  const display = process.env['DISPLAY']
  process.env['DISPLAY'] = await aDisplay()
  onTestFinished(() => {
    if (display === undefined) delete process.env['DISPLAY']
    else process.env['DISPLAY'] = display
  })
  const files = readWindowFiles(aSite())
  const window = await openChromiumWindow({ browser: aBrowser(), room: aListeningRoom(), files, headless: false })
  onTestFinished(() => window.close())
  const { page } = window
  // Tabs and address bar take 87 points, a bar of warnings 56 more; a window's own frame takes none on a bare screen.
  await expect.poll(() => page.evaluate(() => outerHeight - innerHeight)).toBeLessThan(40)
  expect(page.context().pages()).toHaveLength(1)
})
