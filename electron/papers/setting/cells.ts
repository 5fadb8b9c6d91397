import type { Mark, Weight } from './marks.ts'
import { lineHeightOf, typeOf, type Setting } from './setting.ts'
import { strip, type Strip } from './strips.ts'
import { linesOf, setLine } from './type.ts'

/** A ruled box of a form; widths in mm. */
export type Cell = {
  readonly text: string
  readonly width: number
  readonly align: 'left' | 'center'
  readonly weight: Weight
}

const RULE = 0.2
const PITCH = 1.3

/** A row of boxes as high as its fullest one, the words in the middle of each. */
export function setRow(setting: Setting, cells: readonly Cell[]): Strip {
  const { cell: measures } = setting.measures
  const lineHeight = lineHeightOf(setting, typeOf(setting, measures.size), PITCH)
  const padding = measures.padding * setting.fit.looseness
  const set = cells.map((cell) => {
    const type = typeOf(setting, measures.size, cell.weight)
    return { cell, type, lines: linesOf(type, cell.text, cell.width - 2 * measures.padding) }
  })
  const fullest = Math.max(...set.map(({ lines }) => lines.length))
  const height = Math.max(
    measures.minHeight * setting.fit.looseness * setting.fit.scale,
    fullest * lineHeight + 2 * padding,
  )
  const marks: Mark[] = []
  let x = 0
  for (const { cell, type, lines } of set) {
    const left = x
    const top = (height - lines.length * lineHeight) / 2
    marks.push(...boxAround(left, cell.width, height))
    lines.forEach((line, index) => {
      const width = cell.width - 2 * measures.padding
      const placing = { x: left + measures.padding, top: top + index * lineHeight, lineHeight, width }
      marks.push(setLine(type, line, placing, cell.align))
    })
    x += cell.width
  }
  return strip(height, marks)
}

function boxAround(left: number, width: number, height: number): readonly Mark[] {
  const right = left + width
  const rule = { kind: 'line', width: RULE, dashed: false } as const
  return [
    { ...rule, from: [left, 0], to: [right, 0] },
    { ...rule, from: [left, height], to: [right, height] },
    { ...rule, from: [left, 0], to: [left, height] },
    { ...rule, from: [right, 0], to: [right, height] },
  ]
}
