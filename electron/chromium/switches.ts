/** Switches beyond those the browser's driver sets itself (it turns updates, sync, extensions and reporting off). */
export function switchesFor({ inMemory }: { readonly inMemory: boolean }): readonly string[] {
  return [
    // A window of its own, without address bar or tabs, and off the record: nothing typed is kept on disk.
    `--app=${BLANK}`,
    '--incognito',
    // No name and no address resolves; every request of the page is answered from memory before it gets that far.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--dns-prefetch-disable',
    '--disable-domain-reliability',
    '--no-pings',
    '--disable-client-side-phishing-detection',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-crash-reporter',
    '--disable-background-mode',
    '--window-size=1366,768',
    '--window-position=0,0',
    '--start-maximized',
    // Only hides the yellow bar that would warn of the switch for names above.
    '--test-type',
    ...(inMemory ? [] : ['--disable-dev-shm-usage']),
  ]
}

/** Switches of the driver that serve tests of web sites and weaken or decorate a window of people. */
export const UNWANTED_SWITCHES = [
  '--enable-automation',
  '--disable-popup-blocking',
  '--disable-dev-shm-usage',
  '--unsafely-disable-devtools-self-xss-warnings',
  '--enable-unsafe-swiftshader',
] as const

const BLANK = 'data:text/html,'
