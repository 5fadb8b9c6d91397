import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const MEMORY = '/dev/shm'
const TMPFS = 0x01021994
/** Bytes a window needs for its profile and its shared memory. */
const NEEDED = 512 * 1024 * 1024
const PREFIX = 'records-window-'

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

/** A fresh folder that only this user reads: in memory where there is room, else among the temporary files. */
export function makePrivateFolder(): string {
  const parent = hasRoomInMemory() ? MEMORY : tmpdir()
  wipeLeftovers(parent)
  return mkdtempSync(path.join(parent, `${PREFIX}${process.pid}-`))
}

export function wipe(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** Removes what windows left whose program has ended without wiping: killed, or the power went. */
function wipeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) wipe(path.join(parent, name))
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
