import type { Block } from '#shared/papers/sheet'
import { code128 } from './code-128.ts'
import type { Mark } from './marks.ts'
import { lineHeightOf, typeOf, type Setting } from './setting.ts'
import { space, strip, type Strip } from './strips.ts'
import { linesOf, setLine } from './type.ts'

/** Width of the narrowest bar in mm: read by hand scanners off office paper. */
const MODULE = 0.25
const BAR_HEIGHT = 8
/** Free modules a scanner needs at either side. */
const QUIET = 10
const CODE_SIZE = 8
const PITCH = 1.5

/** Lines of words at the left and a barcode with its code beneath at the right. */
export function setBarcode(setting: Setting, { code, beside }: Extract<Block, { kind: 'barcode' }>): readonly Strip[] {
  const { area, headline } = setting.measures
  const modules = code === '' ? [] : code128(code)
  const barWidth = modules.reduce((sum, width) => sum + width, 0) * MODULE
  const type = typeOf(setting, headline.side)
  const lineHeight = lineHeightOf(setting, type, PITCH)
  const lines = beside.flatMap((text) => linesOf(type, text, area.width - barWidth - QUIET * MODULE))
  const words = lines.map((line, index) =>
    setLine(type, line, { x: 0, top: index * lineHeight, lineHeight, width: area.width }, 'left'),
  )
  const bars = code === '' ? [] : [...barsOf(modules, area.width - barWidth), codeBeneath(setting, code, barWidth)]
  const height = Math.max(
    lines.length * lineHeight,
    code === '' ? 0 : BAR_HEIGHT + lineHeightOf(setting, typeOf(setting, CODE_SIZE), PITCH),
  )
  return [space(setting.measures.besideRules), strip(height, [...words, ...bars])]
}

function barsOf(modules: readonly number[], left: number): readonly Mark[] {
  let x = left
  return modules.flatMap((width, index) => {
    const at = [x, 0] as const
    x += width * MODULE
    return index % 2 === 0 ? [{ kind: 'bar', at, width: width * MODULE, height: BAR_HEIGHT }] : []
  })
}

function codeBeneath(setting: Setting, code: string, width: number): Mark {
  const x = setting.measures.area.width - width
  const type = typeOf(setting, CODE_SIZE)
  const lineHeight = lineHeightOf(setting, type, PITCH)
  return setLine(type, code, { x, top: BAR_HEIGHT, lineHeight, width }, 'center')
}
