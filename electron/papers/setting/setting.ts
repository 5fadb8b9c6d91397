import type { Face } from '#electron/papers/font/face'
import type { Weight } from './marks.ts'
import type { Measures } from './measures.ts'
import type { Type } from './type.ts'

/** What every block of a sheet is set with. */
export type Setting = {
  readonly faces: Readonly<Record<Weight, Face>>
  readonly measures: Measures
  /** Scales the free space between lines, from 1 (as measured) down to where a sheet just fits its page. */
  readonly looseness: number
}

export function typeOf(setting: Setting, size: number, weight: Weight = 'regular'): Type {
  return { faces: setting.faces, size, weight }
}
