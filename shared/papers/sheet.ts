import type { LocalDate } from '#shared/kernel/local-date'

/**
 * One paper as it will be printed: A4 upright, blocks from top to bottom. Plain JSON, free of measures: sizes and
 * distances belong to the typesetter, which knows them by layout and role.
 */
export type Sheet = {
  /** Names the document in a viewer; not printed by itself. */
  readonly title: string
  readonly issuedOn: LocalDate
  readonly layout: Layout
  readonly blocks: readonly Block[]
}

/** `letter`: type area and sizes of GB/T 9704-2012. `slip`: a form in parts, torn or cut along dashed lines. */
export type Layout = 'letter' | 'slip'

export type Block =
  | { readonly kind: 'words'; readonly role: Role; readonly text: string }
  | { readonly kind: 'headline'; readonly text: string; readonly left: string; readonly right: string }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly Field[])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signed'; readonly left: string; readonly lines: readonly string[] }
  | { readonly kind: 'barcode'; readonly code: string; readonly beside: readonly string[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'cut'; readonly text: string }
  | { readonly kind: 'newPage' }
  /** Never parted between two pages while it fits one. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }

/** What a run of words is for; the typesetter turns it into size, weight, indent and place. */
export type Role = 'title' | 'number' | 'addressee' | 'body' | 'caption' | 'note'

/** A labelled place of a form; an empty value is left free for handwriting. `share` weighs it within its row. */
export type Field = { readonly label: string; readonly value: string; readonly share: number }

/** `share` is the column's part of the full width. */
export type Column = { readonly head: string; readonly share: number; readonly align: 'left' | 'center' }

/** Every string the sheet prints, in the order of the paper. */
export function textsOf(sheet: Sheet): readonly string[] {
  return sheet.blocks.flatMap(textsOfBlock).filter((text) => text !== '')
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'words':
    case 'cut':
      return [block.text]
    case 'headline':
      return [block.text, block.left, block.right]
    case 'fields':
      return block.rows.flat().flatMap((field) => [field.label, field.value])
    case 'table':
      return [...block.columns.map((column) => column.head), ...block.rows.flat()]
    case 'signed':
      return [block.left, ...block.lines]
    case 'barcode':
      return [...block.beside, block.code]
    case 'together':
      return block.blocks.flatMap(textsOfBlock)
    case 'rule':
    case 'newPage':
      return []
  }
}
