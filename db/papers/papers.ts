import type { Act } from '#shared/accounts/act'
import type { ArchiveId, FileId, PaperId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { PaperFacts } from '#shared/papers/paper'
import type { Reader, Writer } from '#db/tables'

/** A paper to be issued: its facts, and how registers and files find it. */
export type NewPaper = PaperFacts & {
  /** Our number; '' for a paper another unit numbers. */
  readonly number: string
  readonly issuedOn: LocalDate
  /** One line for registers. */
  readonly about: string
  readonly archiveIds: readonly ArchiveId[]
}

/** Registers a paper by its facts. The sheet is drawn and kept after the commit. */
export async function insertPaper(tx: Writer, paper: NewPaper, act: Act): Promise<PaperId> {
  const id = act.newId() as PaperId
  await tx
    .insertInto('paper')
    .values({
      id,
      kind: paper.kind,
      number: paper.number,
      issued_on: paper.issuedOn,
      issued_at: act.instant,
      about: paper.about,
      facts: JSON.stringify(paper.facts),
      file_id: null,
      act_id: act.id,
    })
    .execute()
  const spokenOf = [...new Set(paper.archiveIds)].map((archiveId) => ({ archive_id: archiveId, paper_id: id }))
  if (spokenOf.length > 0) await tx.insertInto('paper_archive').values(spokenOf).execute()
  return id
}

export type IssuedPaper = {
  readonly number: string
  readonly paper: PaperFacts
  /** The kept sheet; null while it has not been drawn. */
  readonly fileId: FileId | null
}

/** A paper as it was recorded; null when there is none. */
export async function findPaper(db: Reader, paperId: PaperId): Promise<IssuedPaper | null> {
  const row = await db
    .selectFrom('paper')
    .select(['kind', 'number', 'facts', 'file_id'])
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    number: row.number,
    // Written from PaperFacts by insertPaper and never changed since.
    paper: { kind: row.kind, facts: JSON.parse(row.facts) as unknown } as PaperFacts,
    fileId: row.file_id as FileId | null,
  }
}

/** Says which file holds the drawn sheet; said once, it stays. */
export async function setPaperFile(tx: Writer, paperId: PaperId, fileId: FileId): Promise<void> {
  await tx
    .updateTable('paper')
    .set({ file_id: fileId })
    .where('id', '=', paperId)
    .where('file_id', 'is', null)
    .execute()
}
