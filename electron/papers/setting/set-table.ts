import type { Block, Column, Field } from '#shared/papers/sheet'
import { setRow, type Cell } from './cells.ts'
import { typeOf, type Setting } from './setting.ts'
import { space, stacked, type Strip } from './strips.ts'
import { lengthOf } from './type.ts'

/** A ruled table, one strip a row; its head comes again on every page it runs on to. */
export function setTable(setting: Setting, { columns, rows }: Extract<Block, { kind: 'table' }>): readonly Strip[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  const widthOf = (column: Column): number => (setting.measures.area.width * column.share) / shares
  const head = setRow(
    setting,
    columns.map((column) => ({ text: column.head, width: widthOf(column), align: 'center', weight: 'bold' })),
  )
  const body = rows.map((texts) =>
    setRow(
      setting,
      columns.map((column, index) => ({
        text: texts[index] ?? '',
        width: widthOf(column),
        align: column.align,
        weight: 'regular',
      })),
    ),
  )
  // The head is one with the first row, so that it is never left alone at the foot of a page.
  const [first, ...others] = body
  const top = first === undefined ? head : stacked([head, first])
  return [top, ...others.map((row) => ({ ...row, head })), space(setting.measures.cell.after)]
}

/** Labelled places of a form, ruled; all labels of one block are equally wide, so that the rules line up. */
export function setFields(setting: Setting, { rows }: Extract<Block, { kind: 'fields' }>): readonly Strip[] {
  const { cell, area } = setting.measures
  const type = typeOf(setting, cell.size)
  const widest = Math.max(...rows.flat().map((field) => lengthOf(type, field.label))) + 2 * cell.padding + 0.1
  const strips = rows.map((row) => setRow(setting, cellsOf(row, widest, area.width)))
  return [...strips, space(cell.after)]
}

function cellsOf(row: readonly Field[], labelWidth: number, width: number): readonly Cell[] {
  const shares = row.reduce((sum, field) => sum + field.share, 0)
  return row.flatMap((field) => [
    { text: field.label, width: labelWidth, align: 'center', weight: 'regular' },
    { text: field.value, width: (width * field.share) / shares - labelWidth, align: 'left', weight: 'regular' },
  ])
}
