import { ELECTRON_PAGE, isOwnPage } from '#electron/window/own-page'

type Frame = { readonly url: string; readonly parent: unknown }

/** What an incoming message says of where it comes from; the frame is null once it is gone. */
export type Sender = { readonly sender: { readonly id: number }; readonly senderFrame: Frame | null }

/** Whether a message comes from the top frame of our own page in our own window; anything else is not answered. */
export function isOurSender({ sender, senderFrame }: Sender, windowId: number): boolean {
  return (
    sender.id === windowId &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOwnPage(senderFrame.url, ELECTRON_PAGE)
  )
}

/** Whether the window may ask for an address at all: its own files, and what it has made itself in memory. */
export function mayRequest(address: string): boolean {
  return isOwnPage(address, ELECTRON_PAGE) || ['blob:', 'data:'].includes(URL.parse(address)?.protocol ?? '')
}
