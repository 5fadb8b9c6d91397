import type { Writer } from './tables.ts'

/**
 * Takes the next number of a series, from 1. It is taken inside the transaction that uses it,
 * so an act that is refused or fails takes none, and no number is given twice.
 */
export async function takeNumber(tx: Writer, series: string): Promise<number> {
  const row = await tx
    .insertInto('number_series')
    .values({ series, next: 2 })
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet((eb) => ({ next: eb('number_series.next', '+', 1) })),
    )
    .returning('next')
    .executeTakeFirstOrThrow()
  return row.next - 1
}
