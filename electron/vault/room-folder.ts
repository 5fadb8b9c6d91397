import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { KEYRING_NAMES } from './keyring-files.ts'

/** Where everything of one room lies. */
export type RoomFolder = {
  readonly folder: string
  readonly database: string
  /** The database of a first start until everything is in it; its name goes last. */
  readonly unfinished: string
  readonly lock: string
  readonly files: string
  readonly log: string
}

export function roomFolder(folder: string): RoomFolder {
  const inside = (name: string) => path.join(folder, name)
  return {
    folder,
    database: inside('room.db'),
    unfinished: inside('room.db.new'),
    lock: inside('room.lock'),
    files: inside('files'),
    log: path.join(folder, 'log', 'room.log'),
  }
}

/** Makes the folders, readable by this user alone, and tries to write into them; false where that cannot be done. */
export function canMakeFolders({ folder, files, log }: RoomFolder): boolean {
  try {
    for (const one of [folder, files, path.dirname(log)]) {
      mkdirSync(one, { recursive: true, mode: 0o700 })
      accessSync(one, constants.W_OK)
    }
    return true
  } catch {
    return false
  }
}

/**
 * Whether there is a room: `none` yet, `founded`, or `lost`: a keyring or encrypted files without their database, which nothing here may replace.
 * The caller holds the folder's lock, so that an unfinished first start is one that was interrupted.
 */
export function roomIn(room: RoomFolder): 'none' | 'founded' | 'lost' {
  if (existsSync(room.database)) return 'founded'
  if (existsSync(room.unfinished)) return 'none'
  const hasKeyring = KEYRING_NAMES.some((name) => existsSync(path.join(room.folder, name)))
  return hasKeyring || (existsSync(room.files) && readdirSync(room.files).length > 0) ? 'lost' : 'none'
}

/** Removes what an interrupted first start left. Only while its unfinished database is there and no finished one. */
export function clearUnfinished(room: RoomFolder): void {
  if (existsSync(room.database) || !existsSync(room.unfinished)) return
  const ofKeyring = KEYRING_NAMES.flatMap((name) => [name, `${name}.part`]).map((name) => path.join(room.folder, name))
  // The unfinished database goes last: it is the sign that the rest may go.
  for (const file of [...ofKeyring, `${room.unfinished}-wal`, `${room.unfinished}-shm`, room.unfinished])
    rmSync(file, { force: true })
}
