import type { Instant } from '#shared/kernel/local-date'
import type { Writer } from '#db/tables'

/** What the keys are for that outlive every change of the database key. */
export type LastingPurpose = 'audit' | 'files'

/** Keeps a random key for a purpose; there is one for each, made with the room. */
export async function insertLastingKey(
  tx: Writer,
  purpose: LastingPurpose,
  secret: Uint8Array,
  createdAt: Instant,
): Promise<void> {
  await tx.insertInto('lasting_key').values({ purpose, secret, created_at: createdAt }).execute()
}
