import type { Block } from '#shared/papers/sheet'
import { lineHeightOf, typeOf, type Setting } from './setting.ts'
import { space, stacked, strip, type Strip } from './strips.ts'
import { lengthOf, linesOf, setLine } from './type.ts'

const BETWEEN = 3
const PITCH = 1.5

/** Head of a part: its name centred, something small at either side; at the sides of a second line where that is long. */
export function setHeadline(setting: Setting, block: Extract<Block, { kind: 'headline' }>): readonly Strip[] {
  const { headline, area } = setting.measures
  const nameType = typeOf(setting, headline.size, 'bold')
  const sideType = typeOf(setting, headline.side)
  const lineHeight = lineHeightOf(setting, nameType, PITCH)
  const place = { x: 0, top: 0, lineHeight, width: area.width }
  const name = setLine(nameType, block.text, place, 'center')
  const sides = [block.left, block.right].map((text) => lengthOf(sideType, text))
  const room = (area.width - lengthOf(nameType, block.text)) / 2 - BETWEEN
  const left = setLine(sideType, block.left, place, 'left')
  const rightAt = area.width - (sides[1] ?? 0)
  if (Math.max(...sides) <= room) {
    const right = setLine(sideType, block.right, { ...place, x: rightAt }, 'left')
    return [strip(lineHeight, [name, left, right]), space(headline.after)]
  }
  const below = linesOf(sideType, block.right, area.width - (sides[0] ?? 0) - BETWEEN)
  const rows = below.map((line, index) => {
    const x = area.width - lengthOf(sideType, line)
    return strip(lineHeight, [...(index === 0 ? [left] : []), setLine(sideType, line, { ...place, x }, 'left')])
  })
  return [stacked([strip(lineHeight, [name]), ...rows]), space(headline.after)]
}
