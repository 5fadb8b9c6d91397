import type { BrowserWindowConstructorOptions, CustomScheme } from 'electron'

/** Our own scheme: an ordinary secure origin, without the privileges of files and without a way around the page's policy. */
export const APP_SCHEME: CustomScheme = { scheme: 'app', privileges: { standard: true, secure: true } }

/** Switches set before the program is ready: no name resolves, nothing is fetched in the background or reported. */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-crash-reporter'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['lang', 'zh-CN'],
]

/** The window: sandboxed, apart from Node, without developer tools, spelling or embedded pages. `partition` keeps it in memory. */
export function windowOptions(preload: string, partition: string): BrowserWindowConstructorOptions {
  return {
    width: 1366,
    height: 768,
    show: false,
    title: '库房',
    backgroundColor: '#f2f4f8',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      partition,
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
      disableDialogs: true,
      spellcheck: false,
      devTools: false,
      enableWebSQL: false,
      autoplayPolicy: 'document-user-activation-required',
    },
  }
}
