import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createDatabase } from '#db/engine/open'

/** A folder of its own that goes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-db-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export type RoomFile = { readonly folder: string; readonly file: string; readonly key: Buffer }

/** A database of this build, created and closed again. */
export async function aClosedRoom(): Promise<RoomFile> {
  const folder = aFolder()
  const file = path.join(folder, 'room.db')
  const key = randomBytes(32)
  const { db } = await createDatabase(file, key)
  await db.destroy()
  return { folder, file, key }
}
