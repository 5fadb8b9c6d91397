import type { Block } from '#shared/papers/sheet'
import { mm } from './measures.ts'
import { typeOf, type Setting } from './setting.ts'
import { space, strip, type Strip } from './strips.ts'
import { linesOf, setLine, type Type } from './type.ts'

/** A paragraph, a title, a note: one strip a line, so that it may run on to the next page. */
export function setWords(setting: Setting, { role, text }: Extract<Block, { kind: 'words' }>): readonly Strip[] {
  const style = setting.measures.roles[role]
  const { width } = setting.measures.area
  const type = typeOf(setting, style.size, style.weight)
  const lineHeight = mm(style.size) * (1 + (style.pitch - 1) * setting.looseness)
  const lines = style.align === 'center' ? evenLines(type, text, width) : linesOf(type, text, width, style.indent)
  const strips = lines.map((line, index) => {
    const indent = index === 0 ? style.indent * mm(style.size) : 0
    // The last line of a paragraph keeps its natural length.
    const align = style.align === 'justify' && index === lines.length - 1 ? 'left' : style.align
    return strip(lineHeight, [setLine(type, line, { x: indent, top: 0, lineHeight, width: width - indent }, align)])
  })
  return [space(style.before), ...strips, space(style.after)]
}

/** Centred lines of about one length: the narrowest measure that needs no further line. */
function evenLines(type: Type, text: string, width: number): readonly string[] {
  const lines = linesOf(type, text, width)
  for (let narrower = width / 2; lines.length > 1 && narrower < width; narrower += mm(type.size)) {
    const even = linesOf(type, text, narrower)
    if (even.length === lines.length) return even
  }
  return lines
}
