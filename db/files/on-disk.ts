import { promises as disk } from 'node:fs'
import path from 'node:path'

/** Writes a file whole or not at all: under a passing name first, on the disk before it gets its own name, the folder after. */
export async function writeWhole(folder: string, name: string, parts: Iterable<Uint8Array>): Promise<void> {
  const passing = path.join(folder, `${name}.part`)
  const handle = await disk.open(passing, 'w', 0o600)
  try {
    for (const part of parts) await handle.writeFile(part)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await disk.rename(passing, path.join(folder, name))
  await syncFolder(folder)
}

export function readWhole(folder: string, name: string): Promise<Buffer> {
  return disk.readFile(path.join(folder, name))
}

/** Makes new names in a folder last. Windows opens no folder as a file and keeps names in its own journal. */
export async function syncFolder(folder: string): Promise<void> {
  if (path.sep === '\\') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
