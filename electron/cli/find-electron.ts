import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const PACKAGE = path.resolve(import.meta.dirname, '../../node_modules/electron')

/** Path of Electron's own program where it has been installed; null where only its types are. Never downloads. */
export function findElectron(): string | null {
  const note = path.join(PACKAGE, 'path.txt')
  if (!existsSync(note)) return null
  const program = path.join(PACKAGE, 'dist', readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : null
}
