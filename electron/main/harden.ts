import { app, type Session, type WebContents } from 'electron'
import { mayRequest } from './sender.ts'

/** Every web page of this program, also one that should never come to be: it stays where it is and opens nothing. */
export function keepPagesInside(): void {
  app.on('web-contents-created', (_, contents) => {
    for (const step of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const) {
      stop(contents, step)
    }
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** The session may ask for nothing but our own files, and a page in it gets no permission and no device. */
export async function hardenSession(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((details, respond) => {
    respond({ cancel: !mayRequest(details.url) })
  })
  session.setPermissionRequestHandler((_contents, _permission, respond) => {
    respond(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, respond) => {
    respond({})
  })
  session.on('select-hid-device', (event) => {
    event.preventDefault()
  })
  session.on('select-serial-port', (event) => {
    event.preventDefault()
  })
  session.on('select-usb-device', (event) => {
    event.preventDefault()
  })
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  await session.setProxy({ mode: 'fixed_servers', proxyRules: 'http://0.0.0.0:9' })
  app.configureHostResolver({
    secureDnsMode: 'off',
    enableBuiltInResolver: false,
    enableAdditionalDnsQueryTypes: false,
  })
}

type Step = 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview'

function stop(contents: WebContents, step: Step): void {
  // One listener for four events that differ in everything but this: they can be prevented.
  contents.on(step as 'will-navigate', (event) => {
    event.preventDefault()
  })
}
