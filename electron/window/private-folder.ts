import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * A fresh folder under `parent` that only this user reads and that does not outlive this program for long: the caller
 * wipes it, and the next one made under the same prefix removes those whose program ended without doing so.
 */
export function makePrivateFolder(parent: string, prefix: string): string {
  wipeLeftovers(parent, prefix)
  return mkdtempSync(path.join(parent, `${prefix}${process.pid}-`))
}

export function wipe(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

function wipeLeftovers(parent: string, prefix: string): void {
  for (const name of readdirSync(parent).filter((one) => one.startsWith(prefix))) {
    const pid = /^(\d+)-/.exec(name.slice(prefix.length))?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) tryToWipe(path.join(parent, name))
  }
}

/** Another user's leftovers are that user's to remove. */
function tryToWipe(folder: string): void {
  try {
    wipe(folder)
  } catch {
    return
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    // The program is there, but belongs to somebody else.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
