/** What the picture of the room shows now: all rows, one row, one shelf. */
export type Place =
  | { readonly kind: 'plan' }
  | ({ readonly kind: 'row' } & RowAddress)
  | ({ readonly kind: 'shelf'; readonly shelfId: string; readonly name: string } & RowAddress)

export type RowAddress = { readonly room: string; readonly zone: string; readonly row: string }

export function isSameRow(one: RowAddress, other: RowAddress): boolean {
  return one.room === other.room && one.zone === other.zone && one.row === other.row
}
