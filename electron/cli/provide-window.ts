import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const BUILT = path.join(ROOT, 'dist/renderer')
const SOURCES = ['renderer', 'shared', 'build/vite/renderer.config.ts', 'package-lock.json'] as const

/**
 * The folder of the built window, built anew where it is missing or older than its sources. Null when it could not be
 * built; the builder has said why.
 */
export function provideWindow(say: (line: string) => void): string | null {
  if (isUpToDate()) return BUILT
  const builder = path.join(ROOT, 'build/vite/build-window.ts')
  if (!existsSync(builder)) return existsSync(path.join(BUILT, 'index.html')) ? BUILT : null
  say('Building the window, once after each change.')
  const { status } = spawnSync(process.execPath, [builder], { stdio: ['ignore', 'ignore', 'inherit'] })
  return status === 0 ? BUILT : null
}

function isUpToDate(): boolean {
  const page = path.join(BUILT, 'index.html')
  if (!existsSync(page)) return false
  const built = statSync(page).mtimeMs
  return SOURCES.every((source) => newestIn(path.join(ROOT, source)) <= built)
}

function newestIn(place: string): number {
  const own = statSync(place)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(0, ...readdirSync(place).map((name) => newestIn(path.join(place, name))))
}
