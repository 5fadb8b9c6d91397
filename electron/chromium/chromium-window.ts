import { chromium, type BrowserContext, type Page } from 'playwright-core'
import type { RoomClient } from '#electron/ipc/room-line'
import { wipe } from '#electron/window/private-folder'
import { CHROMIUM_PAGE, isOwnPage } from '#electron/window/own-page'
import type { WindowFiles } from '#electron/window/window-files'
import { serveBridge } from './bridge.ts'
import { hasRoomInMemory, makeProfile } from './profile.ts'
import { switchesFor, UNWANTED_SWITCHES } from './switches.ts'

export type ChromiumWindowOptions = {
  /** The installed browser's program. */
  readonly browser: string
  readonly room: RoomClient
  readonly files: WindowFiles
  /** Without a screen, for tests. */
  readonly headless: boolean
}

export type ChromiumWindow = {
  readonly page: Page
  /** Where the browser keeps its profile while it runs. */
  readonly profile: string
  /** Comes true when the window has been closed, by a person or by `close`, and its traces wiped. */
  readonly closed: Promise<void>
  readonly close: () => Promise<void>
}

/**
 * The desk in an installed browser: an app window off the record, driven over a pipe, every request answered from memory.
 * No socket is opened, and the profile, in memory where the machine allows it, is wiped with the window.
 */
export async function openChromiumWindow(options: ChromiumWindowOptions): Promise<ChromiumWindow> {
  const profile = makeProfile()
  try {
    const context = await launch(profile, options)
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    const line = options.room.connect()
    const closed = new Promise<void>((resolve) => {
      context.once('close', () => {
        line.close()
        wipe(profile)
        resolve()
      })
    })
    page.once('close', () => void context.close())
    await answerFromMemory(context, options.files)
    await serveBridge(context, page, line, CHROMIUM_PAGE)
    keepInside(context, page)
    await page.goto(CHROMIUM_PAGE)
    const close = async () => {
      await context.close()
      await closed
    }
    return { page, profile, closed, close }
  } catch (cause) {
    wipe(profile)
    throw cause
  }
}

function launch(profile: string, { browser, headless }: ChromiumWindowOptions): Promise<BrowserContext> {
  const inMemory = hasRoomInMemory()
  return chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    // The browser's own sandbox does not run for root, and only there is it left out.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...switchesFor({ inMemory })],
    ignoreDefaultArgs: [...UNWANTED_SWITCHES],
    viewport: headless ? { width: 1366, height: 768 } : null,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: false,
    serviceWorkers: 'block',
    // Passing files of the browser go the way of its profile.
    env: { ...ownEnvironment(), TMPDIR: profile, LANGUAGE: 'zh_CN' },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

async function answerFromMemory(context: BrowserContext, files: WindowFiles): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request()
    const url = request.url()
    if (!isOwnPage(url, CHROMIUM_PAGE) || request.method() !== 'GET') {
      // No content ends a navigation where it began, and the page stays as it was.
      await (request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient'))
      return
    }
    const { status, headers, body } = files(new URL(url).pathname)
    await route.fulfill({ status, headers, body })
  })
}

/** Other windows are closed as they open, and the one window comes back from wherever it was led. */
function keepInside(context: BrowserContext, page: Page): void {
  context.on('page', (other) => {
    if (other !== page) void other.close()
  })
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || isOwnPage(frame.url(), CHROMIUM_PAGE)) return
    // Interrupted by another step away, which is brought back in its turn.
    page.goto(CHROMIUM_PAGE).catch(() => undefined)
  })
  page.on('crash', () => void context.close())
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
