import { spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openChromiumWindow } from '#electron/chromium/chromium-window'
import { findBrowser } from '#electron/chromium/find-browser'
import { redacted } from '#electron/log/redaction'
import { startRoom } from '#electron/ipc/room-client'
import type { RoomClient } from '#electron/ipc/room-line'
import { makePrivateFolder, wipe } from '#electron/window/private-folder'
import { readWindowFiles } from '#electron/window/window-files'
import { usualDataFolder } from './data-folder.ts'
import { demoLines } from './demo-lines.ts'
import { findElectron } from './find-electron.ts'
import { provideWindow } from './provide-window.ts'

const USAGE = `npm start -- [--demo] [--data DIR] [--headless]
  --demo      an invented office in a temporary folder that is wiped at the end
  --data DIR  the folder of the room; by default ${usualDataFolder()}
  --headless  without a screen, for tests`

const say = (line: string) => console.log(line)

process.exitCode = await start()

/** Shows the room in Electron where its program is installed, else in an installed browser. Returns the exit code. */
async function start(): Promise<number> {
  const options = readOptions()
  if (options === null) return fail(USAGE)
  if (!options.headless && !hasDisplay()) {
    return fail('There is no screen to show a window on. A virtual one serves too: xvfb-run npm start -- --demo')
  }
  const built = provideWindow(say)
  if (built === null) return fail('The window could not be built; npm ci installs what it is built from.')
  const folder = options.demo ? makePrivateFolder(os.tmpdir(), 'records-demo-') : path.resolve(options.folder)
  try {
    const electron = options.headless ? null : findElectron()
    return electron === null ? await inBrowser(built, folder, options) : inElectron(electron, folder, options.demo)
  } finally {
    if (options.demo) wipe(folder)
  }
}

type Options = { readonly demo: boolean; readonly folder: string; readonly headless: boolean }

async function inBrowser(built: string, folder: string, { demo, headless }: Options): Promise<number> {
  const browser = findBrowser()
  if (browser === null) {
    return fail('No browser was found. Install Chromium, Chrome or Edge, or name its program in RECORDS_BROWSER.')
  }
  const outcome = { code: 0 }
  const room = startRoom({ folder, host: 'chromium', seat: os.hostname(), demo }, (cause) => {
    outcome.code = fail(`The room ended unexpectedly; what had been recorded is safe.\n${redacted(cause)}`)
  })
  const window = await openChromiumWindow({ browser, room, files: readWindowFiles(built), headless })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void window.close())
  say(`Records room: the window is open in ${path.basename(browser)}. Data: ${folder}`)
  if (demo) await sayHowToSignIn(room)
  await window.closed
  await room.close()
  return outcome.code
}

async function sayHowToSignIn(room: RoomClient): Promise<void> {
  const line = room.connect()
  demoLines(await line.call('session.state', {})).forEach(say)
  line.close()
}

function inElectron(electron: string, folder: string, demo: boolean): number {
  const main = path.resolve(import.meta.dirname, '../main/main.ts')
  const { status } = spawnSync(electron, [main, `--data=${folder}`, ...(demo ? ['--demo'] : [])], { stdio: 'inherit' })
  return status ?? 1
}

function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      // eslint-disable-next-line id-denylist -- the option is called so on the command line
      options: { demo: { type: 'boolean' }, data: { type: 'string' }, headless: { type: 'boolean' } },
    })
    return {
      demo: values.demo ?? false,
      folder: values['data'] ?? usualDataFolder(),
      headless: values.headless ?? false,
    }
  } catch {
    return null
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}
