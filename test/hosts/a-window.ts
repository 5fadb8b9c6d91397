import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type {} from '#calls/bridge' // what the page calls window.records
import { ok } from '#shared/kernel/result'
import { openChromiumWindow, type ChromiumWindow } from '#electron/chromium/chromium-window'
import { findBrowser } from '#electron/chromium/find-browser'
import type { RoomClient } from '#electron/ipc/room-line'
import { readWindowFiles, type WindowFiles } from '#electron/window/window-files'

/** A page as small as possible: one script, one style under the nonce, one worker, one form. */
const SITE: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><html lang="zh-CN"><head><title>库房</title><style nonce="__CSP_NONCE__">body { color: rgb(1, 2, 3) }</style>
    <script type="module" src="/assets/main.js"></script></head>
    <body><form id="form" autocomplete="on"><input id="name" name="name"><input id="password" type="password" name="password"><button>go</button></form></body></html>`,
  'assets/main.js': `document.getElementById('form').addEventListener('submit', (event) => event.preventDefault())
    const worker = new Worker('/assets/worker.js', { type: 'module' })
    worker.onmessage = ({ data }) => { document.body.dataset.worker = data }
    window.records.on((event) => { document.body.dataset.event = event.type })
    document.body.dataset.ready = 'yes'`,
  'assets/worker.js': `postMessage('drawn')`,
}

export function aSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(path.join(folder, 'assets'))
  for (const [name, content] of Object.entries(SITE)) writeFileSync(path.join(folder, name), content)
  return folder
}

/** The browser every one of these tests needs; without it they fail, they are not left out. */
export function aBrowser(): string {
  const browser = findBrowser()
  if (browser === null) throw new Error('no browser is installed: npm test installs Chromium where it may')
  return browser
}

type Heard = { readonly name: string; readonly input: unknown }

/** A room that writes down what reaches it and answers everything. */
export function aListeningRoom(): RoomClient & { readonly heard: Heard[]; readonly lines: { open: number } } {
  const [heard, lines]: [Heard[], { open: number }] = [[], { open: 0 }]
  return {
    heard,
    lines,
    connect: () => {
      lines.open += 1
      return {
        call: (name, input) => {
          heard.push({ name, input })
          return Promise.resolve(ok({ name, input }))
        },
        on: () => () => undefined,
        close: () => {
          lines.open -= 1
        },
      }
    },
    close: () => Promise.resolve(),
  }
}

/** The small page in a real browser without a screen. */
export async function aWindow(
  room: RoomClient,
  files: WindowFiles = readWindowFiles(aSite()),
): Promise<ChromiumWindow> {
  const window = await openChromiumWindow({ browser: aBrowser(), room, files, headless: true })
  onTestFinished(() => window.close())
  await window.page.waitForSelector('body[data-ready=yes]', { state: 'attached' })
  return window
}

/** For a room whose thread must not die. */
export function mustNotDie(cause: Error): void {
  throw cause
}
