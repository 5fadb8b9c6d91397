import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOurSender, mayRequest, type Sender } from '#electron/main/sender'
import { serveFiles } from '#electron/main/serve-files'
import { APP_SCHEME, SWITCHES, windowOptions } from '#electron/main/window-options'
import { readWindowFiles } from '#electron/window/window-files'
import { aSite } from './a-window.ts'

const ours: Sender = { sender: { id: 1 }, senderFrame: { url: 'app://records/', parent: null } }

it('hears the top frame of its own page in its own window', () => {
  expect(isOurSender(ours, 1)).toBe(true)
})

it.each([
  ['another window', { ...ours, sender: { id: 2 } }],
  ['a frame that is gone', { ...ours, senderFrame: null }],
  ['a frame inside', { ...ours, senderFrame: { url: 'app://records/', parent: {} } }],
  ['another host of the same scheme', { ...ours, senderFrame: { url: 'app://evil/', parent: null } }],
  ['another scheme', { ...ours, senderFrame: { url: 'other://records/', parent: null } }],
  ['a file', { ...ours, senderFrame: { url: 'file:///app/index.html', parent: null } }],
  ['no page at all', { ...ours, senderFrame: { url: 'about:blank', parent: null } }],
] as const)('does not hear %s', (_, sender) => {
  expect(isOurSender(sender, 1)).toBe(false)
})

it('lets the session ask for its own files and for what the page made in memory, and for nothing else', () => {
  expect(['app://records/x.js', 'blob:app://records/1', 'data:image/png;base64,AA'].map(mayRequest)).toEqual([
    true,
    true,
    true,
  ])
  fc.assert(
    fc.property(
      fc.webUrl({ validSchemes: ['http', 'https', 'ws', 'wss', 'ftp', 'file', 'chrome', 'devtools'] }),
      (url) => {
        expect(mayRequest(url)).toBe(false)
      },
    ),
  )
  expect(['', 'app:', 'app://', '//records/', 'app://records.example/'].map(mayRequest)).toEqual(
    new Array(5).fill(false),
  )
})

it('gives the window none of the rights a page could misuse', () => {
  expect(windowOptions('/preload.cjs', 'records').webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
    partition: 'records',
  })
})

it('makes the scheme an ordinary secure one, without a way around the policy of the page', () => {
  expect(APP_SCHEME).toEqual({ scheme: 'app', privileges: { standard: true, secure: true } })
})

it('resolves no name and sends nothing by itself', () => {
  const names = SWITCHES.map(([name]) => name)
  expect(SWITCHES).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
  expect(names).toEqual(
    expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']),
  )
  expect(names.filter((name) => /no-sandbox|inspect|remote-debugging|disable-web-security/.test(name))).toEqual([])
})

it('answers its own scheme from the files in memory, with their policy, and knows no other address', async () => {
  const serve = serveFiles(readWindowFiles(aSite()))
  const page = serve({ url: 'app://records/', method: 'GET' })
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ])
  expect(await page.text()).toContain('<title>库房</title>')
  const refused = [
    { url: 'app://other/', method: 'GET' },
    { url: 'app://records/', method: 'POST' },
    { url: 'app://records/../package.json', method: 'GET' },
    { url: 'app://records/%2e%2e/package.json', method: 'GET' },
    { url: 'app://records/assets%2fmain.js', method: 'GET' },
  ]
  expect(refused.map((request) => serve(request).status)).toEqual([404, 404, 404, 404, 404])
})
