import type { FileId } from '#shared/kernel/ids'
import type { Reader, Writer } from '#db/tables'

/** A file that is committed but not yet written out. */
export type WaitingFile = {
  readonly name: string
  readonly secret: Uint8Array
  readonly content: Buffer
}

export async function listWaitingFiles(db: Reader): Promise<readonly FileId[]> {
  const rows = await db.selectFrom('file_inbox').select('file_id').execute()
  return rows.map((row) => row.file_id as FileId)
}

export async function waitingFile(db: Reader, fileId: FileId): Promise<WaitingFile> {
  const row = await db
    .selectFrom('file_inbox')
    .innerJoin('stored_file', 'stored_file.id', 'file_inbox.file_id')
    .select(['stored_file.name', 'stored_file.secret', 'file_inbox.content'])
    .where('file_inbox.file_id', '=', fileId)
    .executeTakeFirstOrThrow()
  return { name: row.name, secret: row.secret, content: Buffer.from(row.content) }
}

export async function forgetWaitingFile(tx: Writer, fileId: FileId): Promise<void> {
  await tx.deleteFrom('file_inbox').where('file_id', '=', fileId).execute()
}
