import { build } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { FakeRoom } from './shell/fake-bridge.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ORIGIN = 'https://room.test'
const NONCE = 'bm9uY2UtZm9yLXRlc3Rz'

/** As strict as the hosts' own: nothing from elsewhere, nothing inline, styles by nonce, scripts by trusted types. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${NONCE}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

export type Size = { readonly width: number; readonly height: number }
export const SMALL_SCREEN: Size = { width: 1366, height: 768 }
/** The small screen at 125 %. */
export const ENLARGED: Size = { width: 1093, height: 614 }

export type RoomWindow = {
  readonly page: Page
  /** What the policy refused and what the console complained of; must stay empty. */
  readonly complaints: string[]
  /** Sends news of the room to the window, such as a lock. */
  readonly tell: (event: { readonly type: 'locked' }) => Promise<void>
}

/** Builds the window once, as it is delivered, into `folder` under dist: every test file that builds has one of its own. */
export async function buildWindow(folder = 'renderer-test'): Promise<string> {
  const outDir = join(root, 'dist', folder)
  const before = process.env['NODE_ENV']
  // A test runner says 'test' here, and the build would be that of a developer.
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: join(root, 'build/vite/renderer.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  process.env['NODE_ENV'] = before
  return outDir
}

export function launch(): Promise<Browser> {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (executablePath === undefined) throw new Error('no Chromium on this machine: install the package chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] })
}

/** Opens the built window on a fake room, offline, without any server: every file is handed over by the test. */
export async function openWindow(
  browser: Browser,
  folder: string,
  room: FakeRoom,
  size: Size = SMALL_SCREEN,
): Promise<RoomWindow> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.exposeFunction('roomComplaint', (text: string) => complaints.push(text))
  await page.exposeFunction('roomCall', (name: string, input: unknown) => room.call(name, input))
  await page.addInitScript(BRIDGE)
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' })
    const body = readFileSync(file)
    return route.fulfill({
      headers: { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? '', 'content-security-policy': POLICY },
      body: file.endsWith('.html') ? body.toString().replaceAll('__CSP_NONCE__', NONCE) : body,
    })
  })
  await page.goto(`${ORIGIN}/`)
  await page.waitForFunction(() => document.querySelector('.desk-keys li, .session') !== null)
  return {
    page,
    complaints,
    tell: (event) =>
      page.evaluate((news) => {
        window.dispatchEvent(new CustomEvent('room-news', { detail: news }))
      }, event),
  }
}

const BRIDGE = `
  window.records = {
    call: (name, input) => window.roomCall(name, input),
    on: (listener) => {
      const hear = (event) => listener(event.detail)
      window.addEventListener('room-news', hear)
      return () => window.removeEventListener('room-news', hear)
    },
  }
  window.addEventListener('securitypolicyviolation', (event) =>
    window.roomComplaint('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))
`
