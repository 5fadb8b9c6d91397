import { connect, type Connection } from './driver.ts'
import { sqliteCode } from './open.ts'

export type Exclusive = { readonly release: () => void }

/**
 * Keeps a second program out of the folder: an empty database beside the real one, locked EXCLUSIVE for as long as we run.
 * The operating system drops the lock with the process, so nothing is left behind by a crash and no process id goes stale.
 * Null when another program holds it.
 */
export function holdExclusively(file: string): Exclusive | null {
  const connection = connect(file, { mustExist: false })
  try {
    connection.pragma('busy_timeout = 0')
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.exec('begin exclusive')
    return {
      release: () => {
        drop(connection)
      },
    }
  } catch (cause) {
    connection.close()
    if (sqliteCode(cause).startsWith('SQLITE_BUSY')) return null
    throw cause
  }
}

function drop(connection: Connection): void {
  if (connection.inTransaction) connection.exec('rollback')
  connection.close()
}
