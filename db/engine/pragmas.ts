import { totalmem } from 'node:os'
import type { Connection } from './driver.ts'

/** An eighth of the memory, 128 MiB at the least, in KiB: pages kept are pages not read and decrypted again; it fills only as far as the room is large. */
const CACHE_KIB = Math.max(131_072, Math.floor(totalmem() / 8 / 1024))

/** Each setting with what it must read back as; SQLite ignores a misspelt pragma without a word. */
const SETTINGS = [
  { set: 'journal_mode = WAL', name: 'journal_mode', reads: 'wal' },
  // A reopened WAL database runs at NORMAL by this driver's default and loses acknowledged commits at a power cut.
  { set: 'synchronous = FULL', name: 'synchronous', reads: 2 },
  // Temporary tables and sorts are not encrypted on disk.
  { set: 'temp_store = MEMORY', name: 'temp_store', reads: 2 },
  // Memory mapping and encryption have corrupted files together.
  { set: 'mmap_size = 0', name: 'mmap_size', reads: 0 },
  { set: `cache_size = -${CACHE_KIB}`, name: 'cache_size', reads: -CACHE_KIB },
  { set: 'foreign_keys = ON', name: 'foreign_keys', reads: 1 },
  { set: 'trusted_schema = OFF', name: 'trusted_schema', reads: 0 },
  { set: 'cell_size_check = ON', name: 'cell_size_check', reads: 1 },
  { set: 'secure_delete = ON', name: 'secure_delete', reads: 1 },
  { set: 'busy_timeout = 2000', name: 'busy_timeout', reads: 2000 },
] as const

/** Sets what every open needs and reads each back; throws at the first that did not take. */
export function setPragmas(connection: Connection): void {
  for (const { set, name, reads } of SETTINGS) {
    connection.pragma(set)
    // A pragma that is off may answer nothing at all, as mmap_size does in builds without it.
    const now = connection.pragma(name, { simple: true }) ?? 0
    if (now !== reads) throw new Error(`pragma ${name} reads ${JSON.stringify(now)}, not ${reads}`)
  }
}
