import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from '#electron/chromium/find-browser'
import { findElectron } from '#electron/cli/find-electron'

/** What a machine needs beyond npm: a name for people, Debian's name for it, and how one sees that it is there. */
export type Need = { readonly name: string; readonly debian: string; readonly isPresent: () => boolean }

const BROWSER: Need = {
  name: 'Chromium (or Chrome, or Edge)',
  debian: 'chromium',
  isPresent: () => findElectron() !== null || findBrowser() !== null,
}
const BROWSER_FOR_TESTS: Need = { ...BROWSER, isPresent: () => findBrowser() !== null }
const DISPLAY: Need = { name: 'Xvfb', debian: 'xvfb', isPresent: () => runs('xvfb-run', '--help') }
const FONTS: Need = {
  name: 'a Chinese screen font',
  debian: 'fonts-noto-cjk',
  isPresent: () => process.platform !== 'linux' || said('fc-list', ':lang=zh-cn', 'family') !== '',
}
const PDF_TEXT: Need = { name: 'pdftotext', debian: 'poppler-utils', isPresent: () => runs('pdftotext', '-v') }
const COMPILER: Need = {
  name: 'gcc and g++',
  debian: 'g++',
  isPresent: () => process.platform !== 'linux' || (runs('gcc', '--version') && runs('g++', '--version')),
}

export type Purpose = 'start' | 'test'

/** What each purpose asks for; a virtual display only where there is no real one to show the window on. */
export function needsOf(purpose: Purpose, hasDisplay = hasRealDisplay()): readonly Need[] {
  if (purpose === 'test') return [BROWSER_FOR_TESTS, DISPLAY, FONTS, PDF_TEXT, COMPILER]
  return [BROWSER, FONTS, COMPILER, ...(hasDisplay ? [] : [DISPLAY])]
}

/**
 * Installs what is missing where that is possible without asking anybody (root on a Debian system); elsewhere returns
 * one sentence that names it. Null when nothing is missing. Never throws.
 */
export function provideSystemPackages(needs: readonly Need[], mayInstall = isRootOnDebian()): string | null {
  const missing = needs.filter((need) => !need.isPresent())
  if (missing.length === 0) return null
  if (mayInstall) install(missing.map((need) => need.debian))
  return sentenceFor(missing.filter((need) => !need.isPresent()))
}

/** The sentence that names what is missing and how a Debian system gets it; null for nothing. */
export function sentenceFor(missing: readonly Need[]): string | null {
  if (missing.length === 0) return null
  const names = missing.map((need) => need.name).join(', ')
  return `Not installed on this machine: ${names}. On Debian and Ubuntu: apt-get install ${missing.map((need) => need.debian).join(' ')}`
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get.`)
  if (apt(['install', '-y', '--no-install-recommends', ...packages])) return
  // A fresh system image has no package lists yet.
  if (apt(['update'])) apt(['install', '-y', '--no-install-recommends', ...packages])
}

function apt(settings: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...settings], { env: environment, stdio: 'ignore' }).status === 0
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function hasRealDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')
}

function runs(program: string, setting: string): boolean {
  return spawnSync(program, [setting], { stdio: 'ignore' }).status === 0
}

function said(program: string, ...settings: readonly string[]): string {
  const { status, stdout } = spawnSync(program, settings, { encoding: 'utf8' })
  return status === 0 ? stdout : ''
}
