import type { Layout, Role } from '#shared/papers/sheet'
import type { Weight } from './marks.ts'

/** Chinese type sizes in points; 三号 is the photo-set 15.75, of which 28 fill a line of 156 mm (GB/T 9704-2012 5.2). */
const SIZES = { erHao: 22, sanHao: 15.75, siHao: 14, xiaoSi: 12, wuHao: 10.5, xiaoWu: 9 } as const

export const PAGE = { width: 210, height: 297 } as const

/** How one kind of words is set. `pitch` is the height of a line as a multiple of the type size. */
type Style = {
  readonly size: number
  readonly weight: Weight
  readonly align: 'left' | 'center' | 'justify'
  /** Indent of the first line in characters. */
  readonly indent: number
  readonly pitch: number
  /** Distances in mm. */
  readonly before: number
  readonly after: number
}

export type Measures = {
  readonly area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  readonly roles: Readonly<Record<Role, Style>>
  readonly headline: { readonly size: number; readonly side: number; readonly after: number }
  readonly cell: { readonly size: number; readonly minHeight: number; readonly padding: number; readonly label: number }
  /** Between a ruled block and what stands before or after it. */
  readonly besideRules: number
  readonly signed: { readonly size: number; readonly pitch: number; readonly before: number }
  /** Free height above and below a dashed line. */
  readonly cut: number
  /** Tried from the first on: the loosest one is taken that needs no more pages than any other. */
  readonly fits: readonly Fit[]
}

/** How tightly a sheet is set: `looseness` scales the free space around lines, `scale` the type itself. */
export type Fit = { readonly looseness: number; readonly scale: number }

export const NATURAL: Fit = { looseness: 1, scale: 1 }

const CLOSER: readonly Fit[] = [1, 0.92, 0.84, 0.76, 0.68].map((looseness) => ({ looseness, scale: 1 }))
/** Only forms may shrink, and not below 小五 for their cells; the sizes of a letter are prescribed. */
const SMALLER: readonly Fit[] = [0.95, 0.9, 0.86].map((scale) => ({ looseness: 0.68, scale }))

/** Height of a line of GB/T 9704-2012: one character and seven eighths of 三号. */
const LETTER_PITCH = 1.875

function style(size: number, changes: Partial<Style>): Style {
  return { size, weight: 'regular', align: 'left', indent: 0, pitch: 1.5, before: 0, after: 0, ...changes }
}

export const MEASURES: Readonly<Record<Layout, Measures>> = {
  letter: {
    area: { left: 28, top: 37, width: 156, height: 225 },
    roles: {
      title: style(SIZES.erHao, { weight: 'bold', align: 'center', pitch: 1.4, after: 3 }),
      number: style(SIZES.sanHao, { align: 'center', pitch: LETTER_PITCH, after: 3 }),
      addressee: style(SIZES.sanHao, { pitch: LETTER_PITCH }),
      body: style(SIZES.sanHao, { align: 'justify', indent: 2, pitch: LETTER_PITCH }),
      caption: style(SIZES.siHao, { weight: 'bold', align: 'center', pitch: 1.5 }),
      note: style(SIZES.xiaoSi, { align: 'justify' }),
    },
    headline: { size: SIZES.siHao, side: SIZES.xiaoSi, after: 3 },
    cell: { size: SIZES.xiaoSi, minHeight: 9, padding: 1.2, label: 25 },
    besideRules: 2,
    signed: { size: SIZES.sanHao, pitch: LETTER_PITCH, before: 7 },
    cut: 4,
    fits: CLOSER,
  },
  slip: {
    area: { left: 18, top: 12, width: 174, height: 273 },
    roles: {
      title: style(SIZES.sanHao, { weight: 'bold', align: 'center', pitch: 1.5, after: 1 }),
      number: style(SIZES.wuHao, { align: 'center' }),
      addressee: style(SIZES.xiaoSi, { pitch: 1.6 }),
      body: style(SIZES.xiaoSi, { align: 'justify', indent: 2, pitch: 1.6 }),
      caption: style(SIZES.wuHao, { weight: 'bold', align: 'center' }),
      note: style(SIZES.wuHao, { align: 'justify', pitch: 1.5 }),
    },
    headline: { size: SIZES.sanHao, side: SIZES.wuHao, after: 0.5 },
    cell: { size: SIZES.wuHao, minHeight: 7, padding: 1.1, label: 25 },
    besideRules: 1.5,
    signed: { size: SIZES.xiaoSi, pitch: 1.7, before: 3 },
    cut: 4,
    fits: [...CLOSER, ...SMALLER],
  },
}

/** Points to millimetres. */
export function mm(points: number): number {
  return (points * 25.4) / 72
}
