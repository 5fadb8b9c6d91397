import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { Kysely } from 'kysely'
import { err, ok, type Result } from '#shared/kernel/result'
import type { VaultFault } from '#shared/accounts/refusals'
import type { Database, Tables } from '#db/tables'
import { connect, driverFacts, type Connection, type DriverFacts } from './driver.ts'
import { ImmediateSqliteDialect } from './dialect.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { setPragmas } from './pragmas.ts'
import { migrations } from '#db/migrations/index'

/** Marks a file as a records room ("RRDB"), so that another program's database is never taken for ours. */
const APPLICATION_ID = 0x52524442
const PAGE = 4096
const PLAIN_HEADER = 'SQLite format 3\0'

export type OpenDatabase = {
  readonly db: Database
  readonly connection: Connection
  readonly driver: DriverFacts
}

/**
 * Creates a new encrypted database at `file`, which must not exist, brings it to this build's version and proves that
 * nothing of it is readable. `key` is 32 random bytes; the caller wipes it.
 */
export async function createDatabase(file: string, key: Buffer): Promise<OpenDatabase> {
  if (existsSync(file)) throw new Error('a database already exists there')
  const connection = connect(file, { mustExist: false })
  unlock(connection, key)
  setPragmas(connection)
  connection.pragma(`application_id = ${APPLICATION_ID}`)
  const opened = await migrated(connection)
  connection.pragma('wal_checkpoint(TRUNCATE)')
  refusePlainText(file)
  return opened
}

/** Opens an existing room. Wrong key, newer file and damaged file are three different faults; nothing is changed by a refusal. */
export async function openDatabase(file: string, key: Buffer): Promise<Result<OpenDatabase, VaultFault>> {
  const damage = damageSeenFromOutside(file)
  if (damage !== null) return err({ code: 'DATABASE_DAMAGED', detail: damage })
  const connection = connect(file, { mustExist: true })
  const refused = refusalToUnlock(connection, key)
  if (refused !== null) {
    connection.close()
    return err(refused)
  }
  try {
    setPragmas(connection)
    return ok(await migrated(connection))
  } catch (cause) {
    connection.close()
    throw cause
  }
}

const LEVELS = ['OFF', 'NORMAL', 'FULL', 'EXTRA'] as const

/** What an open database says of itself, for 设置. */
export function databaseFacts({ connection, driver }: OpenDatabase) {
  const reads = (pragma: string) => String(connection.pragma(pragma, { simple: true }))
  return {
    driverVersion: driver.version,
    driverCorrected: driver.corrected,
    cipher: reads('cipher'),
    journalMode: reads('journal_mode'),
    synchronous: LEVELS[Number(reads('synchronous'))] ?? '?',
    schemaVersion: schemaVersion(connection),
  }
}

/** Hands the key to a fresh connection; throws where the driver does not take cipher and settings as agreed. */
export function unlock(connection: Connection, key: Buffer): void {
  if (key.length !== 32) throw new Error('a database key has 32 bytes')
  const cipher = connection.pragma("cipher = 'sqlcipher'", { simple: true })
  const legacy = connection.pragma('legacy = 4', { simple: true })
  if (cipher !== 'sqlcipher' || Number(legacy) !== 4) throw new Error('this driver cannot encrypt as agreed')
  const raw = Buffer.from(`x'${key.toString('hex')}'`, 'ascii')
  try {
    connection.key(raw)
  } finally {
    raw.fill(0)
  }
}

function refusalToUnlock(connection: Connection, key: Buffer): VaultFault | null {
  try {
    unlock(connection, key)
    const tables = connection.prepare('select count(*) from sqlite_schema').pluck().get()
    if (tables === 0) return { code: 'DATABASE_DAMAGED', detail: '文件里没有任何表' }
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      return { code: 'DATABASE_DAMAGED', detail: '不是库房的数据库' }
    }
    const fileVersion = schemaVersion(connection)
    if (fileVersion > migrations.length) {
      return { code: 'DATABASE_NEWER', fileVersion, appVersion: migrations.length }
    }
    return null
  } catch (cause) {
    // The same answer comes for a wrong key and for a damaged first page: the key is doubted first, nothing is replaced.
    if (sqliteCode(cause) === 'SQLITE_NOTADB') return { code: 'KEY_REJECTED' }
    if (sqliteCode(cause).startsWith('SQLITE_CORRUPT')) return { code: 'DATABASE_DAMAGED', detail: '目录页校验不符' }
    throw cause
  }
}

async function migrated(connection: Connection): Promise<OpenDatabase> {
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(connection) })
  await migrate(db, connection, migrations)
  return { db, connection, driver: driverFacts(connection) }
}

/** What is wrong with the file before any key is tried; null when it may be a database of ours. */
function damageSeenFromOutside(file: string): string | null {
  if (!existsSync(file)) return '文件不见了'
  const { size } = statSync(file)
  if (size === 0) return '文件是空的'
  if (size % PAGE !== 0) return '文件长度不完整'
  return firstBytes(file) === PLAIN_HEADER ? '文件没有加密' : null
}

/** An empty key or a misspelt pragma silently gives a readable file, so a fresh one is looked at before use. */
function refusePlainText(file: string): void {
  if (firstBytes(file) === PLAIN_HEADER) throw new Error('the new database is not encrypted')
}

function firstBytes(file: string): string {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(PLAIN_HEADER.length)
    readSync(handle, head, 0, head.length, 0)
    return head.toString('latin1')
  } finally {
    closeSync(handle)
  }
}

/** The driver's error code, or '' for any other error. */
export function sqliteCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}
