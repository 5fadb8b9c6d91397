import path from 'node:path'
import { _electron } from 'playwright-core'
import { expect, it } from 'vitest'
import { findElectron } from '#electron/cli/find-electron'
import { provideWindow } from '#electron/cli/provide-window'
import { aFolder } from '#test/vault/an-office'
import { aDisplay } from './a-display.ts'

const electron = findElectron()
// The one test that may be left out: npm installs Electron's types, its program comes from elsewhere.
if (electron === null) console.warn('Skipped: the Electron smoke test, because no Electron program is installed here.') // eslint-disable-line no-console -- a skip must say why

it.skipIf(electron === null)(
  'opens the first start in Electron, sandboxed and with nothing but the bridge',
  async () => {
    if (electron === null) return
    expect(provideWindow(() => undefined)).not.toBeNull()
    const folder = aFolder()
    const main = path.resolve(import.meta.dirname, '../../electron/main/main.ts')
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const program = await _electron.launch({
      executablePath: electron,
      args: [...asRoot, main, `--data=${folder}`],
      env: { ...process.env, DISPLAY: await aDisplay() },
    })
    try {
      const page = await program.firstWindow()
      await page.waitForLoadState()
      expect(page.url()).toBe('app://records/')
      expect(await page.evaluate(() => window.records.call('session.state', {}))).toMatchObject({
        ok: true,
        value: { phase: 'firstStart' },
      })
      expect(
        await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)),
      ).toEqual([])
      expect(
        await page.evaluate(() =>
          fetch('https://example.com/').then(
            () => 'loaded',
            () => 'refused',
          ),
        ),
      ).toBe('refused')
    } finally {
      await program.close()
    }
  },
)
