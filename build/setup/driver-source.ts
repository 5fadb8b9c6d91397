import { createHash } from 'node:crypto'

/** SHA-256 of sqlite3.c as it was reviewed (SQLite 3.53.4 with SQLite3 Multiple Ciphers 2.4.0); no other text is touched. */
const REVIEWED = 'ad84d2c24540cf62ea27ee414911a32963390769bd031f39a50aec0ad90614a0'

/** Both take any read error of the disk for the end of the file, and committed rows are then lost without a word. */
const FUNCTIONS = [
  'static int mcReadMainDb(sqlite3_file* pFile, void* buffer',
  'static int mcIoRead(sqlite3_file* pFile, void* buffer',
] as const

/**
 * The source with the read-error correction: in two functions an error of any kind is handed on, as upstream does from
 * version 2.7.0 on. The version it reports ends in +ioerr1, so that a running program can tell which one it has loaded.
 * Throws when the source is not the reviewed one, or when either place is not found exactly once.
 */
export function correctedSource(source: Buffer): Buffer {
  if (createHash('sha256').update(source).digest('hex') !== REVIEWED)
    throw new Error('its source is not the reviewed one')
  return Buffer.from(marked(FUNCTIONS.reduce(correctedIn, source.toString('latin1'))), 'latin1')
}

/** One replacement inside one function; the text ends a function with a brace at the start of a line. */
export function correctedIn(source: string, functionHead: string): string {
  const start = source.indexOf(functionHead)
  const end = source.indexOf('\n}', start)
  if (start < 0 || end < 0) throw new Error(`no function ${functionHead}`)
  const body = replacedOnce(source.slice(start, end), 'if (rc == SQLITE_IOERR_SHORT_READ)', 'if (rc != SQLITE_OK)')
  return source.slice(0, start) + body + source.slice(end)
}

function marked(source: string): string {
  return replacedOnce(source, '"SQLite3 Multiple Ciphers 2.4.0"', '"SQLite3 Multiple Ciphers 2.4.0+ioerr1"')
}

function replacedOnce(text: string, from: string, to: string): string {
  const found = text.split(from).length - 1
  if (found !== 1) throw new Error(`${from} stands ${found} times where once was expected`)
  return text.replace(from, to)
}
