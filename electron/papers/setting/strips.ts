import { moved, type Mark } from './marks.ts'

/** A piece of a sheet that is never cut: marks with their origin at its upper left corner, inside the type area. */
export type Strip = {
  readonly height: number
  readonly marks: readonly Mark[]
  /** Set again where a page begins with this strip: the head of its table. */
  readonly head: Strip | null
  /** Takes a share of the height a page has left. */
  readonly stretch: boolean
}

export function strip(height: number, marks: readonly Mark[]): Strip {
  return { height, marks, head: null, stretch: false }
}

export function space(height: number): Strip {
  return strip(height, [])
}

/** Strips under each other as one, which no page break can part. */
export function stacked(strips: readonly Strip[]): Strip {
  const marks: Mark[] = []
  let y = 0
  for (const { height, marks: own } of strips) {
    const top = y
    marks.push(...own.map((mark) => moved(mark, 0, top)))
    y += height
  }
  return strip(y, marks)
}
