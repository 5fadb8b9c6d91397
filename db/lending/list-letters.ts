import type { ExpressionBuilder } from 'kysely'
import type { AnswerOf } from '#shared/ipc/contract'
import type { LetterId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Purpose } from '#shared/lending/purposes'
import type { Reader, Tables } from '#db/tables'

const MOST = 100

/** The newest letters, or those with archives still to lend or to take back; each with how many archives stand where. */
export async function newestLetters(db: Reader, openOnly: boolean): Promise<AnswerOf<'lending.letters'>> {
  const rows = await db
    .selectFrom('incoming_letter')
    .select(['id', 'register_no', 'unit_name', 'letter_no', 'letter_date', 'purpose'])
    .select((eb) => {
      const asked = eb
        .selectFrom('letter_archive')
        .select((of) => of.fn.countAll<number>().as('archives'))
        .whereRef('letter_archive.letter_id', '=', 'incoming_letter.id')
      return [
        asked.as('files'),
        asked.where((of) => of.exists(loansOf(of))).as('lent_ever'),
        asked.where((of) => of.exists(loansOf(of).where('loan.closed_by', 'is', null))).as('lent'),
      ]
    })
    .$if(openOnly, (all) => all.where('done', '=', (eb) => eb.lit(0)))
    .orderBy('recorded_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    letterId: row.id as LetterId,
    registerNo: row.register_no,
    unitName: row.unit_name,
    letterNo: row.letter_no,
    letterDate: row.letter_date as LocalDate,
    purpose: row.purpose as Purpose,
    files: row.files ?? 0,
    lent: row.lent ?? 0,
    returned: (row.lent_ever ?? 0) - (row.lent ?? 0),
  }))
}

/** The loans of an archive's volumes on the letter that asks for it. */
function loansOf(of: ExpressionBuilder<Tables, 'incoming_letter' | 'letter_archive'>) {
  return of
    .selectFrom('volume')
    .innerJoin('loan', 'loan.volume_id', 'volume.id')
    .select('loan.id')
    .whereRef('volume.archive_id', '=', 'letter_archive.archive_id')
    .whereRef('loan.letter_id', '=', 'letter_archive.letter_id')
}
