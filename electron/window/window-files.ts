import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'

type WindowFile = {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Answers a request of the window for a path such as /assets/index.js. */
export type WindowFiles = (pathname: string) => WindowFile

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
}

/**
 * The built window, read into memory once. A request is looked up among these names as it is written: no path is joined
 * and nothing else on the disk can be asked for. Each load of the page gets a fresh nonce for its styles.
 */
export function readWindowFiles(folder: string): WindowFiles {
  const files = new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && path.extname(entry.name) in TYPES)
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, readFileSync(file)]),
  )
  const page = files.get('/index.html')?.toString('utf8')
  if (page === undefined) throw new Error('the window has not been built')
  return (pathname) => {
    const name = pathname === '/' ? '/index.html' : pathname
    const nonce = randomBytes(16).toString('base64')
    const content = name === '/index.html' ? Buffer.from(page.replaceAll('__CSP_NONCE__', nonce)) : files.get(name)
    const type = TYPES[path.posix.extname(name)] ?? 'text/plain'
    return content === undefined
      ? { status: 404, headers: headersFor('text/plain', nonce), body: Buffer.alloc(0) }
      : { status: 200, headers: headersFor(type, nonce), body: content }
  }
}

/** What the page may do: its own scripts and styles, pictures from memory, nothing from anywhere else. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const FORBIDDEN_FEATURES = [
  'camera',
  'microphone',
  'geolocation',
  'usb',
  'serial',
  'hid',
  'display-capture',
  'midi',
  'payment',
]

function headersFor(type: string, nonce: string): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': contentPolicy(nonce),
    'permissions-policy': FORBIDDEN_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}
