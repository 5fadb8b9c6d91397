import { sql, type Kysely, type Transaction } from 'kysely'
import type { Migration } from '#db/migrations/index'
import type { Connection } from './driver.ts'

/** The version the file is at: the number of steps it has been through. */
export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

/**
 * Brings the file to the last of `steps`. Each step commits together with its number, or not at all.
 * The caller has made sure that the file is not newer than the steps.
 */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  connection: Connection,
  steps: readonly Migration[],
): Promise<void> {
  for (const [index, { up }] of steps.entries()) {
    if (index < schemaVersion(connection)) continue
    await db.transaction().execute(async (tx) => {
      await up(tx as unknown as Transaction<unknown>) // a migration knows no table types: it is frozen, they are not
      await refuseBrokenReferences(tx)
      await sql.raw(`pragma user_version = ${index + 1}`).execute(tx)
    })
  }
}

async function refuseBrokenReferences<Tables>(tx: Transaction<Tables>): Promise<void> {
  const { rows } = await sql`pragma foreign_key_check`.execute(tx)
  if (rows.length > 0) throw new Error(`a step left ${rows.length} broken references`)
}
