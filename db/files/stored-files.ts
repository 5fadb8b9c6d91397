import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Act } from '#shared/accounts/act'
import type { ActId, FileId } from '#shared/kernel/ids'
import type { Reader, Writer } from '#db/tables'
import { readWhole } from './on-disk.ts'
import { unseal } from './sealed.ts'

/** Under what act a file is kept; none for a sheet drawn again from what was recorded before. */
export type KeptUnder = Pick<Act, 'instant' | 'newId'> & { readonly id: ActId | null }

type Content = { readonly bytes: Uint8Array; readonly mediaType: string }

/**
 * Keeps bytes together with whatever else the transaction records; `flushInbox` writes them to their encrypted file after
 * the commit. The same bytes kept again are the same file: its name is a keyed hash of them.
 */
export async function keepFile(tx: Writer, { bytes, mediaType }: Content, under: KeptUnder): Promise<FileId> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = createHmac('sha256', await namingKey(tx, under))
    .update(content)
    .digest('hex')
  const kept = await tx.selectFrom('stored_file').select('id').where('name', '=', name).executeTakeFirst()
  if (kept !== undefined) return kept.id as FileId
  const id = under.newId() as FileId
  await tx
    .insertInto('stored_file')
    .values({
      id,
      name,
      secret: randomBytes(32),
      media_type: mediaType,
      bytes: content.length,
      sha256: sha256(content),
      act_id: under.id,
    })
    .execute()
  await tx.insertInto('file_inbox').values({ file_id: id, content }).execute()
  return id
}

/** The bytes of a kept file; throws where the disk no longer holds exactly them. */
export async function readFile(db: Reader, folder: string, fileId: FileId): Promise<Buffer> {
  const stored = await db
    .selectFrom('stored_file')
    .leftJoin('file_inbox', 'file_inbox.file_id', 'stored_file.id')
    .select(['stored_file.name', 'stored_file.secret', 'stored_file.sha256', 'file_inbox.content'])
    .where('stored_file.id', '=', fileId)
    .executeTakeFirstOrThrow()
  const content =
    stored.content === null
      ? unseal(await readWhole(folder, stored.name), stored.secret, fileId)
      : Buffer.from(stored.content)
  if (sha256(content) !== stored.sha256) throw new Error(`stored file ${fileId} is not what was kept`)
  return content
}

export async function isKept(db: Reader, fileId: FileId): Promise<boolean> {
  const row = await db.selectFrom('stored_file').select('id').where('id', '=', fileId).executeTakeFirst()
  return row !== undefined
}

/** The lasting key of file names: without it nobody can ask the disk whether the room holds a certain paper. */
async function namingKey(tx: Writer, { instant }: KeptUnder): Promise<Uint8Array> {
  await tx
    .insertInto('lasting_key')
    .values({ purpose: 'files', secret: randomBytes(32), created_at: instant })
    .onConflict((conflict) => conflict.column('purpose').doNothing())
    .execute()
  const row = await tx
    .selectFrom('lasting_key')
    .select('secret')
    .where('purpose', '=', 'files')
    .executeTakeFirstOrThrow()
  return row.secret
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
