import type { HistoryLine } from '#shared/ipc/custody-view'
import type { ArchiveId, PaperId, VolumeId } from '#shared/kernel/ids'
import type { Instant, LocalDate } from '#shared/kernel/local-date'
import type { Reader } from '#db/tables'

/**
 * What happened to a file, in the order it was recorded: the ledger of its volumes and the lines of its cases.
 * Of one act the move of the volume comes before the papers about it.
 */
export async function historyOf(db: Reader, archiveId: ArchiveId): Promise<HistoryLine[]> {
  const moves = await movesOf(db, archiveId)
  const cases = await casesOf(db, archiveId)
  return [...moves, ...cases].sort((one, other) => compare(one.recordedAt, other.recordedAt))
}

async function movesOf(db: Reader, archiveId: ArchiveId): Promise<readonly HistoryLine[]> {
  const rows = await db
    .selectFrom('volume')
    .innerJoin('ledger_entry', 'ledger_entry.volume_id', 'volume.id')
    .innerJoin('act', 'act.id', 'ledger_entry.act_id')
    .innerJoin('account', 'account.id', 'act.account_id')
    .select(['ledger_entry.seq', 'ledger_entry.kind', 'ledger_entry.volume_id', 'ledger_entry.occurred_on'])
    .select(['ledger_entry.recorded_at', 'ledger_entry.facts', 'act.reason', 'account.person_name'])
    .where('volume.archive_id', '=', archiveId)
    .execute()
  return rows
    .map((row) => ({ ...lineFrom(row), volumeId: row.volume_id as VolumeId, paperId: null }))
    .toSorted((one, other) => one.seq - other.seq)
}

async function casesOf(db: Reader, archiveId: ArchiveId): Promise<readonly HistoryLine[]> {
  const rows = await db
    .selectFrom('case_entry')
    .innerJoin('act', 'act.id', 'case_entry.act_id')
    .innerJoin('account', 'account.id', 'act.account_id')
    .select(['case_entry.seq', 'case_entry.kind', 'case_entry.paper_id', 'case_entry.occurred_on'])
    .select(['case_entry.recorded_at', 'case_entry.facts', 'act.reason', 'account.person_name'])
    .where('case_entry.archive_id', '=', archiveId)
    .orderBy('case_entry.seq')
    .execute()
  return rows.map((row) => ({ ...lineFrom(row), volumeId: null, paperId: row.paper_id as PaperId | null }))
}

type Row = {
  readonly seq: number
  readonly kind: string
  readonly occurred_on: string
  readonly recorded_at: string
  readonly person_name: string
  readonly reason: string | null
  readonly facts: string
}

function lineFrom(row: Row) {
  const facts = JSON.parse(row.facts) as Readonly<Record<string, string | number>>
  return {
    seq: row.seq,
    kind: row.kind,
    occurredOn: row.occurred_on as LocalDate,
    recordedAt: row.recorded_at as Instant,
    who: row.person_name,
    reason: row.reason,
    facts: Object.entries(facts).map(([name, value]) => ({ name, value: String(value) })),
  }
}

/** Instants are written with the same length, so that they sort as text. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
