import type { AnswerOf } from '#shared/ipc/contract'
import type { TurnAwayReason } from '#shared/intake/arrival'
import type { ArchiveId, IntakeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Reader } from '#db/tables'

const MOST = 50

/** The latest arrivals, accepted and turned away, the newest entry first. */
export async function latestArrivals(db: Reader): Promise<AnswerOf<'intake.recent'>> {
  const rows = await db
    .selectFrom('intake_case')
    .leftJoin('archive', 'archive.id', 'intake_case.archive_id')
    .select([
      'intake_case.id',
      'intake_case.receipt_no',
      'intake_case.arrived_on',
      'intake_case.sender',
      'intake_case.person_name',
      'intake_case.archive_id',
      'intake_case.turned_away',
      'archive.archive_no',
    ])
    .orderBy('intake_case.recorded_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    intakeId: row.id as IntakeId,
    receiptNo: row.receipt_no,
    arrivedOn: row.arrived_on as LocalDate,
    sender: row.sender,
    personName: row.person_name,
    archiveId: row.archive_id as ArchiveId | null,
    archiveNo: row.archive_no ?? '',
    turnedAway: row.turned_away as TurnAwayReason | null,
  }))
}
