import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { samplePdf } from './sample-pdf.ts'
import type { FakeRoom } from './shell/fake-bridge.ts'
import { buildWindow, launch, openWindow, type RoomWindow, type Size } from './window.ts'

type Suite = {
  readonly open: (room: FakeRoom, size?: Size) => Promise<RoomWindow>
  /** A PDF with embedded Chinese fonts, in base64. */
  readonly pdf: () => string
}

/** One build and one browser for a test file. After every test nothing may have been refused by the policy or complained of. */
export function windowSuite(): Suite {
  let folder = ''
  let browser: Browser | null = null
  let pdf = ''
  let opened: RoomWindow[] = []

  beforeAll(async () => {
    folder = await buildWindow(`renderer-test-${process.pid}`)
    browser = await launch()
    pdf = await samplePdf(browser)
  })
  afterEach(async () => {
    const complaints = opened.flatMap((window) => window.complaints)
    for (const { page } of opened) await page.context().close()
    opened = []
    expect(complaints).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    open: async (room, size) => {
      if (browser === null) throw new Error('the browser has not been started')
      const window = await openWindow(browser, folder, room, size)
      opened.push(window)
      return window
    },
    pdf: () => pdf,
  }
}
