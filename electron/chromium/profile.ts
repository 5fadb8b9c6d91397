import { mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makePrivateFolder } from '#electron/window/private-folder'

const MEMORY = '/dev/shm'
const TMPFS = 0x01021994
/** Bytes a window needs for its profile and its shared memory. */
const NEEDED = 512 * 1024 * 1024

/** Settings of the browser that no switch sets: it offers no filling in, saving, translating, spelling or predicting. */
const PREFERENCES = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false, exit_type: 'Normal' },
  safebrowsing: { enabled: false, enhanced: false },
  search: { suggest_enabled: false },
  session: { restore_on_startup: 5 },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
  intl: { accept_languages: 'zh-CN,zh', selected_languages: 'zh-CN,zh' },
} as const

/** Whether this machine has a file system in memory with room enough for a window. */
export function hasRoomInMemory(): boolean {
  if (process.platform !== 'linux') return false
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY)
    return type === TMPFS && bavail * bsize >= NEEDED
  } catch {
    return false
  }
}

/** A profile for one window, with its settings written: in memory where there is room, else among the temporary files. */
export function makeProfile(): string {
  const profile = makePrivateFolder(hasRoomInMemory() ? MEMORY : tmpdir(), 'records-window-')
  mkdirSync(path.join(profile, 'Default'), { mode: 0o700 })
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES))
  return profile
}
