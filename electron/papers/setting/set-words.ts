import type { Block } from '#shared/papers/sheet'
import { mm } from './measures.ts'
import { lineHeightOf, typeOf, type Setting } from './setting.ts'
import { space, strip, type Strip } from './strips.ts'
import { evenLinesOf, linesOf, setLine } from './type.ts'

/** A paragraph, a title, a note: one strip a line, so that it may run on to the next page. */
export function setWords(setting: Setting, { role, text }: Extract<Block, { kind: 'words' }>): readonly Strip[] {
  const style = setting.measures.roles[role]
  const { width } = setting.measures.area
  const type = typeOf(setting, style.size, style.weight)
  const lineHeight = lineHeightOf(setting, type, style.pitch)
  const lines = style.align === 'center' ? evenLinesOf(type, text, width) : linesOf(type, text, width, style.indent)
  const strips = lines.map((line, index) => {
    const indent = index === 0 ? style.indent * mm(type.size) : 0
    // The last line of a paragraph keeps its natural length.
    const align = style.align === 'justify' && index === lines.length - 1 ? 'left' : style.align
    return strip(lineHeight, [setLine(type, line, { x: indent, top: 0, lineHeight, width: width - indent }, align)])
  })
  return [space(style.before), ...strips, space(style.after)]
}
