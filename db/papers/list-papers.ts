import type { AnswerOf } from '#shared/ipc/contract'
import type { PaperKind } from '#shared/papers/kinds'
import type { ArchiveId, PaperId } from '#shared/kernel/ids'
import type { Instant, LocalDate } from '#shared/kernel/local-date'
import type { Reader } from '#db/tables'

const MOST = 100

/** The newest papers of one kind, or of all, with the archive where a paper speaks of one only. */
export async function newestPapers(db: Reader, kind: PaperKind | null): Promise<AnswerOf<'papers.list'>> {
  const rows = await db
    .selectFrom('paper')
    .innerJoin('act', 'act.id', 'paper.act_id')
    .innerJoin('account', 'account.id', 'act.account_id')
    .select((eb) => [
      'paper.id',
      'paper.kind',
      'paper.number',
      'paper.issued_on',
      'paper.issued_at',
      'paper.about',
      'account.person_name',
      eb
        .selectFrom('paper_archive')
        .select((of) => of.fn.min('paper_archive.archive_id').as('archive_id'))
        .whereRef('paper_archive.paper_id', '=', 'paper.id')
        .having((of) => of.fn.countAll(), '=', 1)
        .as('archive_id'),
    ])
    .$if(kind !== null, (all) => all.where('paper.kind', '=', kind))
    .orderBy('paper.issued_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    paperId: row.id as PaperId,
    kind: row.kind as PaperKind,
    number: row.number,
    issuedOn: row.issued_on as LocalDate,
    issuedAt: row.issued_at as Instant,
    issuedBy: row.person_name,
    about: row.about,
    archiveId: row.archive_id as ArchiveId | null,
  }))
}
