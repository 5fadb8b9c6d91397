import type { Act } from '#shared/accounts/act'
import type { LocalDate } from '#shared/kernel/local-date'
import type { ArchiveId, PaperId } from '#shared/kernel/ids'
import type { Writer } from '#db/tables'
import type { LedgerFacts } from './ledger.ts'

/** What happened to an archive that moved no volume: a letter, a notice, a paper. */
export type CaseEvent = {
  /** Worded by the history; permanent. */
  readonly kind: string
  /** The letter, loan or transfer it belongs to. */
  readonly caseId: string | null
  readonly paperId: PaperId | null
  readonly occurredOn: LocalDate
  /** Shown in the history by name; never the number of an identity document. */
  readonly facts: LedgerFacts
}

/** Adds one line to the history of an archive; lines are never changed. */
export async function appendCase(tx: Writer, archiveId: ArchiveId, event: CaseEvent, act: Act): Promise<void> {
  await tx
    .insertInto('case_entry')
    .values({
      id: act.newId(),
      archive_id: archiveId,
      kind: event.kind,
      case_id: event.caseId,
      paper_id: event.paperId,
      occurred_on: event.occurredOn,
      recorded_at: act.instant,
      act_id: act.id,
      facts: JSON.stringify(event.facts),
    })
    .execute()
}
