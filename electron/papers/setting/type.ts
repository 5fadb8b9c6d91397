import { widthIn, type Face } from '#electron/papers/font/face'
import { breakLines, widthOfLine, type WidthOf } from './line-breaks.ts'
import type { Mark, Weight } from './marks.ts'
import { mm } from './measures.ts'

/** What a line is set in: the face by weight, and the size in points. */
export type Type = { readonly faces: Readonly<Record<Weight, Face>>; readonly weight: Weight; readonly size: number }

export type Placing = { readonly x: number; readonly top: number; readonly lineHeight: number; readonly width: number }

/** The part of the type size above the baseline, for characters drawn in a full square. */
const ABOVE_BASELINE = 0.88
/** A line short of its measure by more is left ragged: stretching it would tear the words apart. */
const MOST_STRETCH = 2

function widthOf({ faces, weight, size }: Type): WidthOf {
  return (character) => (widthIn(faces[weight], character.codePointAt(0) ?? 0) * mm(size)) / 1000
}

/** Width of a text on one line, in mm. */
export function lengthOf(type: Type, text: string): number {
  return widthOfLine(text, widthOf(type))
}

/** Lines no wider than `width`; the first one shorter by `indent` characters. */
export function linesOf(type: Type, text: string, width: number, indent = 0): readonly string[] {
  const measure = { first: width - indent * mm(type.size), rest: width }
  return breakLines(text.replaceAll('\t', ' '), measure, widthOf(type))
}

/** Lines of about one length, for words that stand centred: the narrowest measure that needs no further line. */
export function evenLinesOf(type: Type, text: string, width: number): readonly string[] {
  const lines = linesOf(type, text, width)
  for (let narrower = width / 2; lines.length > 1 && narrower < width; narrower += mm(type.size)) {
    const even = linesOf(type, text, narrower)
    if (even.length === lines.length) return even
  }
  return lines
}

/** One line in its place; 'justify' fills the width where the line nearly does so itself. */
export function setLine(type: Type, line: string, placing: Placing, align: 'left' | 'center' | 'justify'): Mark {
  const text = line.replace(/[ \n]+$/, '')
  const free = placing.width - lengthOf(type, text)
  const gaps = Array.from(text).length - 1
  const stretched = align === 'justify' && gaps > 0 && free > 0 && free <= MOST_STRETCH * mm(type.size)
  return {
    kind: 'text',
    text,
    x: placing.x + (align === 'center' ? free / 2 : 0),
    baseline: placing.top + placing.lineHeight / 2 + (ABOVE_BASELINE - 0.5) * mm(type.size),
    size: type.size,
    weight: type.weight,
    spacing: stretched ? free / gaps : 0,
  }
}
