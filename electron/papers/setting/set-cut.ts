import { mm } from './measures.ts'
import { typeOf, type Setting } from './setting.ts'
import { strip, type Strip } from './strips.ts'
import { lengthOf, setLine } from './type.ts'
import type { Mark, Point } from './marks.ts'

const AROUND_WORDS = 3
const DASH_WIDTH = 0.25
/** The words stand in two places, so that a seal set on either lies across both parts. */
const PLACES: readonly number[] = [1 / 4, 3 / 4]

/** A dashed line from edge to edge of the type area, with what is done there written into it. */
export function setCut(setting: Setting, text: string): Strip {
  const { area, cut, headline } = setting.measures
  const type = typeOf(setting, headline.side)
  const lineHeight = mm(type.size)
  const length = lengthOf(type, text)
  const y = cut + lineHeight / 2
  const marks: Mark[] = []
  let x = 0
  for (const place of PLACES) {
    const left = area.width * place - length / 2
    marks.push(
      dashed([x, y], [left - AROUND_WORDS, y]),
      setLine(type, text, { x: left, top: cut, lineHeight, width: length }, 'left'),
    )
    x = left + length + AROUND_WORDS
  }
  marks.push(dashed([x, y], [area.width, y]))
  return { ...strip(2 * cut + lineHeight, marks), stretch: true }
}

function dashed(from: Point, to: Point): Mark {
  return { kind: 'line', from, to, width: DASH_WIDTH, dashed: true }
}
