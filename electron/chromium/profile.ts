import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

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

/** Prepares an empty profile folder before the browser first starts in it. */
export function writePreferences(profile: string): void {
  mkdirSync(path.join(profile, 'Default'), { recursive: true, mode: 0o700 })
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES))
}
