import { writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOwnPage } from '#electron/window/own-page'
import { readWindowFiles } from '#electron/window/window-files'
import { aSite } from './a-window.ts'

it('serves what was built, each file with its type and the same strict headers', () => {
  const files = readWindowFiles(aSite())
  expect(files('/').body.toString()).toContain('<title>库房</title>')
  expect(files('/assets/main.js').headers['content-type']).toBe('text/javascript; charset=utf-8')
  for (const name of ['/', '/index.html', '/assets/main.js', '/none']) {
    expect(files(name).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  }
})

it('puts the nonce of its header into the page, another one each time', () => {
  const files = readWindowFiles(aSite())
  const nonces = [files('/'), files('/')].map(({ headers, body }) => {
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? 'none'
    expect(body.toString()).toContain(`nonce="${nonce}"`)
    return nonce
  })
  expect(new Set(nonces).size).toBe(2)
})

it('serves nothing for a name that was not built, however it is written', () => {
  const site = aSite()
  writeFileSync(path.join(site, '..', 'beside.js'), 'secret')
  const files = readWindowFiles(site)
  const parts = fc.constantFrom(
    '..',
    '.',
    '',
    '%2e%2e',
    '%2f',
    '\\',
    '\0',
    'assets',
    'ASSETS',
    'main.js',
    'Main.js',
    'beside.js',
    'etc',
    'passwd',
    '?',
    '#',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (path) => {
      const name = `/${path.join('/')}`
      const isBuilt = ['/', '/index.html', '/assets/main.js', '/assets/worker.js'].includes(name)
      expect(files(name).status).toBe(isBuilt ? 200 : 404)
    }),
    { numRuns: 2000 },
  )
})

it('does not serve a file that came into the folder later, nor one of an unknown kind', () => {
  const site = aSite()
  writeFileSync(path.join(site, 'notes.txt'), 'x')
  const files = readWindowFiles(site)
  writeFileSync(path.join(site, 'late.js'), 'x')
  expect([files('/notes.txt').status, files('/late.js').status]).toEqual([404, 404])
})

it.each([
  ['app://records/', true],
  ['app://records/index.html?x#y', true],
  ['app://other/', false],
  ['app://records.example/', false],
  ['other://records/', false],
  ['https://records/', false],
  ['app://records@other/', false],
  ['app://u:p@records/', false],
  ['file:///records/', false],
  ['about:blank', false],
  ['', false],
])('knows whether %s is our own page', (address, expected) => {
  expect(isOwnPage(address, 'app://records/')).toBe(expected)
})
