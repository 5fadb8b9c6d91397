import type { BrowserContext, Frame, Page } from 'playwright-core'
import { isOwnPage } from '#electron/window/own-page'
import type { RoomLine } from '#electron/ipc/room-line'
import { CALL_BINDING, EVENT_NAME, PAGE_SCRIPT } from './page-script.ts'

/**
 * Connects the page with its line to the room. Only the top frame of the one page, at our own address, is heard;
 * anybody else gets a rejection, and the room never learns of it.
 */
export async function serveBridge(context: BrowserContext, page: Page, line: RoomLine, address: string): Promise<void> {
  await context.exposeBinding(CALL_BINDING, ({ frame }, name: unknown, input: unknown) => {
    if (!isOurs(frame, page, address) || typeof name !== 'string') throw new Error('refused')
    return line.call(name, input)
  })
  await context.addInitScript(PAGE_SCRIPT)
  line.on((event) => {
    const said = `window.dispatchEvent(new CustomEvent('${EVENT_NAME}', { detail: ${JSON.stringify(event)} }))`
    page.evaluate(said).catch(() => undefined) // the window has gone; there is nobody left to tell
  })
}

function isOurs(frame: Frame, page: Page, address: string): boolean {
  return frame === page.mainFrame() && isOwnPage(frame.url(), address)
}
