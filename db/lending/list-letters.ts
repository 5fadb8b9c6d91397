import type { AnswerOf } from '#shared/ipc/contract'
import type { LetterId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Purpose } from '#shared/lending/purposes'
import type { Reader } from '#db/tables'

const MOST = 100

/** The newest letters, or those with archives still to lend or to take back; each with how many archives stand where. */
export async function newestLetters(db: Reader, openOnly: boolean): Promise<AnswerOf<'lending.letters'>> {
  const rows = await db
    .selectFrom('incoming_letter')
    .select(['id', 'register_no', 'unit_name', 'letter_no', 'letter_date', 'purpose'])
    .select((eb) =>
      eb
        .selectFrom('letter_archive')
        .select((of) => of.fn.countAll<number>().as('files'))
        .whereRef('letter_archive.letter_id', '=', 'incoming_letter.id')
        .as('files'),
    )
    .$if(openOnly, (all) => all.where('done', '=', (eb) => eb.lit(0)))
    .orderBy('recorded_at', 'desc')
    .limit(MOST)
    .execute()
  const loans = await loansOn(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const own = loans.filter((loan) => loan.letter_id === row.id)
    const out = new Set(own.filter((loan) => loan.closed_by === null).map((loan) => loan.archive_id))
    const back = new Set(own.map((loan) => loan.archive_id).filter((archiveId) => !out.has(archiveId)))
    return {
      letterId: row.id as LetterId,
      registerNo: row.register_no,
      unitName: row.unit_name,
      letterNo: row.letter_no,
      letterDate: row.letter_date as LocalDate,
      purpose: row.purpose as Purpose,
      files: row.files ?? 0,
      lent: out.size,
      returned: back.size,
    }
  })
}

async function loansOn(db: Reader, letterIds: readonly string[]) {
  if (letterIds.length === 0) return []
  return db
    .selectFrom('loan')
    .innerJoin('volume', 'volume.id', 'loan.volume_id')
    .select(['loan.letter_id', 'loan.closed_by', 'volume.archive_id'])
    .where('loan.letter_id', 'in', letterIds)
    .execute()
}
