import type { Block } from '#shared/papers/sheet'
import { mm } from './measures.ts'
import { lineHeightOf, typeOf, type Setting } from './setting.ts'
import { space, stacked, strip, type Strip } from './strips.ts'
import { evenLinesOf, lengthOf, setLine } from './type.ts'

/** Characters kept free at the right edge, so that the seal has its room. */
const RIGHT_INDENT = 2

/** Who signs: lines centred on each other towards the right edge, with room for the seal over them; never parted. */
export function setSigned(setting: Setting, { left, lines }: Extract<Block, { kind: 'signed' }>): readonly Strip[] {
  const { signed, area } = setting.measures
  const type = typeOf(setting, signed.size)
  const lineHeight = lineHeightOf(setting, type, signed.pitch)
  const most = area.width - RIGHT_INDENT * mm(type.size) - (left === '' ? 0 : area.width / 4)
  const broken = lines.flatMap((line) => evenLinesOf(type, line, most))
  const widest = Math.max(...broken.map((line) => lengthOf(type, line)))
  const x = area.width - RIGHT_INDENT * mm(type.size) - widest
  const rows = broken.map((line, index) => {
    const placing = { x, top: 0, lineHeight, width: widest }
    const mark = setLine(type, line, placing, 'center')
    return strip(
      lineHeight,
      index === 0 && left !== '' ? [setLine(type, left, { ...placing, x: 0 }, 'left'), mark] : [mark],
    )
  })
  return [stacked([space(signed.before * setting.fit.looseness), ...rows])]
}
