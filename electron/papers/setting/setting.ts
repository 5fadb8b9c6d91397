import type { Face } from '#electron/papers/font/face'
import type { Weight } from './marks.ts'
import { mm, type Fit, type Measures } from './measures.ts'
import type { Type } from './type.ts'

/** What every block of a sheet is set with. */
export type Setting = {
  readonly faces: Readonly<Record<Weight, Face>>
  readonly measures: Measures
  readonly fit: Fit
}

export function typeOf({ faces, fit }: Setting, size: number, weight: Weight = 'regular'): Type {
  return { faces, size: size * fit.scale, weight }
}

/** Height of a line in mm; `pitch` is a multiple of the type size, of which only the free part gives way. */
export function lineHeightOf({ fit }: Setting, { size }: Type, pitch: number): number {
  return mm(size) * (1 + (pitch - 1) * fit.looseness)
}
