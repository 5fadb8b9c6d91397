/** Something put on a page. Lengths in mm from the upper left corner, type sizes in points. */
export type Mark =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly x: number
      readonly baseline: number
      readonly size: number
      readonly weight: Weight
      /** Added after each character, in mm. */
      readonly spacing: number
    }
  | {
      readonly kind: 'line'
      readonly from: Point
      readonly to: Point
      readonly width: number
      readonly dashed: boolean
    }
  /** A filled box. */
  | { readonly kind: 'bar'; readonly at: Point; readonly width: number; readonly height: number }

export type Weight = 'regular' | 'bold'
export type Point = readonly [x: number, y: number]
export type Page = readonly Mark[]

/** The same mark moved by so many mm. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  const shift = ([x, y]: Point): Point => [x + dx, y + dy]
  switch (mark.kind) {
    case 'text':
      return { ...mark, x: mark.x + dx, baseline: mark.baseline + dy }
    case 'line':
      return { ...mark, from: shift(mark.from), to: shift(mark.to) }
    case 'bar':
      return { ...mark, at: shift(mark.at) }
  }
}
