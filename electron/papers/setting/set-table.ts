import type { Block, Field } from '#shared/papers/sheet'
import { setRow, type Cell } from './cells.ts'
import { columnWidths } from './column-widths.ts'
import { typeOf, type Setting } from './setting.ts'
import { stacked, type Strip } from './strips.ts'
import { lengthOf } from './type.ts'

/** Keeps a label on one line however its width is rounded, in mm. */
const ROUNDING = 0.01

/** A ruled table, one strip a row; its head comes again on every page it runs on to. */
export function setTable(setting: Setting, { columns, rows }: Extract<Block, { kind: 'table' }>): readonly Strip[] {
  const widths = columnWidths(setting, columns, rows)
  const head = setRow(
    setting,
    columns.map(({ head }, index) => ({ text: head, width: widths[index] ?? 0, align: 'center', weight: 'bold' })),
  )
  const body = rows.map((texts) =>
    setRow(
      setting,
      columns.map(({ align }, index) => ({
        text: texts[index] ?? '',
        width: widths[index] ?? 0,
        align,
        weight: 'regular',
      })),
    ),
  )
  // The head is one with the first row, so that it is never left alone at the foot of a page.
  const [first, ...others] = body
  const top = first === undefined ? head : stacked([head, first])
  return [top, ...others.map((row) => ({ ...row, head }))]
}

/** Labelled places of a form, ruled; in a form of several rows all labels are equally wide, so that the rules line up. */
export function setFields(setting: Setting, { rows }: Extract<Block, { kind: 'fields' }>): readonly Strip[] {
  const { cell, area } = setting.measures
  const natural = ({ label }: Field): number =>
    lengthOf(typeOf(setting, cell.size), label) + 2 * cell.padding + ROUNDING
  const labelWidth = rows.length === 1 ? natural : () => cell.label
  return rows.map((row) => setRow(setting, cellsOf(row, area.width, labelWidth)))
}

function cellsOf(row: readonly Field[], width: number, labelWidth: (field: Field) => number): readonly Cell[] {
  const shares = row.reduce((sum, field) => sum + field.share, 0)
  return row.flatMap((field) => [
    { text: field.label, width: labelWidth(field), align: 'center', weight: 'regular' },
    { text: field.value, width: (width * field.share) / shares - labelWidth(field), align: 'left', weight: 'regular' },
  ])
}
