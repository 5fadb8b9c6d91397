// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- tests and tools that reach this file from their own project must see the declaration too
/// <reference path="./better-sqlite3.d.ts" />
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Driver from 'better-sqlite3'

export type Connection = Driver

export type DriverFacts = {
  /** What the loaded library says of itself; ends in +ioerr1 when it carries the read-error correction. */
  readonly version: string
  /** Read errors of the disk are reported rather than taken for the end of the file. */
  readonly corrected: boolean
}

const BUILT = path.resolve(import.meta.dirname, '../../.driver')

/** Opens a connection through the corrected driver where set-up could build it, else through the packaged one. */
export function connect(file: string, options: { readonly mustExist: boolean }): Connection {
  const nativeBinding = builtDriver()
  return new Driver(file, { fileMustExist: options.mustExist, ...(nativeBinding === null ? {} : { nativeBinding }) })
}

export function driverFacts(connection: Connection): DriverFacts {
  const version = String(connection.prepare('select sqlite3mc_version()').pluck().get())
  return { version, corrected: version.endsWith('+ioerr1') }
}

let found: string | null | undefined

/** Path of the driver built from the corrected source; null when there is none or it is not the file that was built. */
function builtDriver(): string | null {
  found ??= findBuiltDriver()
  return found
}

function findBuiltDriver(): string | null {
  const file = path.join(BUILT, 'better_sqlite3.node')
  const note = path.join(BUILT, 'built.json')
  if (!existsSync(file) || !existsSync(note)) return null
  const { sha256 } = JSON.parse(readFileSync(note, 'utf8')) as { readonly sha256?: unknown }
  return createHash('sha256').update(readFileSync(file)).digest('hex') === sha256 ? file : null
}
