import type { Column } from '#shared/papers/sheet'
import { unbreakable } from './line-breaks.ts'
import { typeOf, type Setting } from './setting.ts'
import { lengthOf, type Type } from './type.ts'

/** Keeps a word on one line however its width is rounded, in mm. */
const ROUNDING = 0.01

/**
 * Widths of the columns in mm, together as wide as the type area: by their shares, but no column narrower than its
 * longest number or word, as long as the others can give way.
 */
export function columnWidths(
  setting: Setting,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const { cell, area } = setting.measures
  const around = 2 * cell.padding + ROUNDING
  const wishes = columns.map(({ head, share }, index) => {
    const inCells = rows.map((texts) => longest(typeOf(setting, cell.size), texts[index] ?? ''))
    return { share, needed: around + Math.max(longest(typeOf(setting, cell.size, 'bold'), head), ...inCells) }
  })
  return sharedOut(wishes, area.width)
}

type Wish = { readonly share: number; readonly needed: number }

function sharedOut(wishes: readonly Wish[], width: number): readonly number[] {
  const shares = wishes.reduce((sum, wish) => sum + wish.share, 0)
  const byShare = wishes.map((wish) => (width * wish.share) / shares)
  const needed = wishes.reduce((sum, wish) => sum + wish.needed, 0)
  const narrow = wishes.findIndex((wish, index) => (byShare[index] ?? 0) < wish.needed)
  const tooNarrow = wishes[narrow]
  if (tooNarrow === undefined || needed > width) return byShare
  const others = sharedOut(wishes.toSpliced(narrow, 1), width - tooNarrow.needed)
  return others.toSpliced(narrow, 0, tooNarrow.needed)
}

function longest(type: Type, text: string): number {
  return Math.max(0, ...unbreakable(text).map((word) => lengthOf(type, word)))
}
