import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where installed browsers of the Chromium family lie, the plainest first. The launcher scripts of Debian add switches
 * of their own, so the program behind them is named. Snap packages are left out: they cannot reach our pipe. */
const ON_LINUX = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge-stable',
] as const

const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'] as const
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const

/** The installed browser to open the window in; null when there is none. RECORDS_BROWSER names one that lies elsewhere. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): string | null {
  const named = environment['RECORDS_BROWSER'] ?? ''
  return [...(named === '' ? [] : [named]), ...candidates(platform, environment)].find(exists) ?? null
}

function candidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  if (platform !== 'win32') return ON_LINUX
  const folders = WINDOWS_FOLDERS.map((name) => environment[name] ?? '').filter((folder) => folder !== '')
  return ON_WINDOWS.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)))
}
