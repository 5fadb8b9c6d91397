import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, ipcMain, Menu, powerMonitor, protocol, session } from 'electron'
import { startRoom } from '#electron/ipc/room-client'
import type { RoomLine } from '#electron/ipc/room-line'
import { ELECTRON_PAGE } from '#electron/window/own-page'
import { makePrivateFolder, wipe } from '#electron/window/private-folder'
import { readWindowFiles } from '#electron/window/window-files'
import { hardenSession, keepPagesInside } from './harden.ts'
import { isOurSender } from './sender.ts'
import { serveFiles } from './serve-files.ts'
import { APP_SCHEME, SWITCHES, windowOptions } from './window-options.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Without the prefix that would keep it on disk, a partition lives in memory. */
const PARTITION = 'records'

const { values } = parseArgs({
  args: process.argv.slice(app.isPackaged ? 1 : 2),
  strict: false,
  // eslint-disable-next-line id-denylist -- the option is called so on the command line
  options: { data: { type: 'string' }, demo: { type: 'boolean' } },
})
const folder =
  typeof values['data'] === 'string' ? path.resolve(values['data']) : path.join(app.getPath('appData'), 'RecordsRoom')
const traces = makePrivateFolder(os.tmpdir(), 'records-window-')

// All of this has to stand before the program is ready, and nothing may be awaited until then.
protocol.registerSchemesAsPrivileged([APP_SCHEME])
for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
app.enableSandbox()
app.setPath('userData', path.join(folder, 'window'))
app.setPath('sessionData', traces)
app.setPath('crashDumps', traces)
keepPagesInside()

if (app.requestSingleInstanceLock()) void app.whenReady().then(open)
else app.quit()

async function open(): Promise<void> {
  Menu.setApplicationMenu(null)
  const own = session.fromPartition(PARTITION)
  await hardenSession(own)
  own.protocol.handle('app', serveFiles(readWindowFiles(path.join(ROOT, 'dist/renderer'))))

  const room = startRoom({ folder, host: 'electron', seat: os.hostname(), demo: values['demo'] === true }, () =>
    app.exit(1),
  )
  const line = room.connect()
  const window = new BrowserWindow(windowOptions(path.join(ROOT, 'dist/preload/preload.cjs'), PARTITION))
  window.setContentProtection(true)
  connect(window, line)
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.once('window-all-closed', () => {
    line.close()
    void room.close().then(() => app.quit())
  })
  app.once('will-quit', () => {
    wipe(traces)
  })
  window.once('ready-to-show', () => {
    window.maximize()
    window.show()
  })
  await window.loadURL(ELECTRON_PAGE)
}

/** The page's one way to the room, and the news back to it. The system's own lock and sleep sign out at once. */
function connect(window: BrowserWindow, line: RoomLine): void {
  const { id } = window.webContents
  ipcMain.handle('records:call', (event, name: unknown, input: unknown) => {
    if (!isOurSender(event, id) || typeof name !== 'string') throw new Error('refused')
    return line.call(name, input)
  })
  line.on((event) => {
    if (!window.isDestroyed()) window.webContents.send('records:event', event)
  })
  const lock = () => void line.call('session.signOut', {})
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
}
