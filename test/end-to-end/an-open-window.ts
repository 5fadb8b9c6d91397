import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openChromiumWindow, type ChromiumWindow } from '#electron/chromium/chromium-window'
import { findBrowser } from '#electron/chromium/find-browser'
import { provideWindow } from '#electron/cli/provide-window'
import { openHouse } from '#electron/ipc/house'
import { startRoom } from '#electron/ipc/room-client'
import type { RoomClient } from '#electron/ipc/room-line'
import { demoCalendar } from '#electron/jobs/demo-calendar'
import { furnishDemoRoom, type DemoSignIn } from '#electron/jobs/demo-room'
import { readWindowFiles } from '#electron/window/window-files'

export type OpenWindow = { readonly window: ChromiumWindow; readonly room: RoomClient }

/** Everything of one run in one place: the room's folder, and a folder for passing files that the program is told to use. */
export type Places = { readonly base: string; readonly room: string; readonly passing: string }

export function somePlaces(): Places {
  const base = mkdtempSync(path.join(tmpdir(), 'records-life-'))
  return { base, room: path.join(base, 'room'), passing: mkdtempSync(path.join(base, 'passing-')) }
}

export function leave({ base }: Places): void {
  rmSync(base, { recursive: true, force: true })
}

/** The sample register taken in and on its shelves, with every kind of work open; then the room is locked again. */
export async function furnish(folder: string, signIns: readonly DemoSignIn[]): Promise<void> {
  const calendar = demoCalendar(Date.now)
  const house = await openHouse({ folder, host: 'none', seat: '窗口一', demo: true }, calendar.now)
  const line = house.connect()
  await furnishDemoRoom(line, calendar, signIns, () => undefined)
  line.close()
  await house.close()
}

/** The real window on the real room: the renderer as built, the room in its thread, an installed browser. */
export async function openWindow(folder: string): Promise<OpenWindow> {
  const built = provideWindow(() => undefined)
  const browser = findBrowser()
  if (built === null || browser === null)
    throw new Error('npm test builds the window and installs a browser where it may')
  const room = startRoom({ folder, host: 'chromium', seat: '窗口一', demo: false }, (cause) => {
    throw cause
  })
  const window = await openChromiumWindow({ browser, room, files: readWindowFiles(built), headless: true })
  await window.page.context().setOffline(true)
  return { window, room }
}

export async function closeWindow({ window, room }: OpenWindow): Promise<void> {
  await window.close()
  await room.close()
}
