import os from 'node:os'
import path from 'node:path'

/** Where a user's room lies unless told otherwise; on Windows the folder that does not travel to a server with the profile. */
export function usualDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = os.homedir(),
): string {
  const named = (name: string) => environment[name] ?? ''
  if (platform === 'win32')
    return path.win32.join(named('LOCALAPPDATA') || path.win32.join(home, 'AppData', 'Local'), 'RecordsRoom')
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'RecordsRoom')
  return path.posix.join(named('XDG_DATA_HOME') || path.posix.join(home, '.local', 'share'), 'records-room')
}
