import type { CustodyKind } from '#shared/custody/custody'
import { isLocalDate, type LocalDate } from '#shared/kernel/local-date'
import type { ArchiveRefused } from './refusals.ts'

export type AddingFacts = { readonly custody: CustodyKind; readonly today: LocalDate }

/** `formedOn` is a year, a month, a day or '' where the paper does not say (形成时间可以不全). */
export type NewMaterial = { readonly formedOn: string; readonly pieces: number; readonly pages: number }

/** Every reason not to put a material into a volume: it has to be in the room, and the entry has to be possible. */
export function refusalsToAdd({ custody, today }: AddingFacts, material: NewMaterial): readonly ArchiveRefused[] {
  const { formedOn } = material
  return [
    ...(custody === 'atDesk' || custody === 'shelved' ? [] : [{ code: 'VOLUME_NOT_AT_HAND', where: custody } as const]),
    ...(material.pieces > 0 ? [] : [{ code: 'MATERIAL_EMPTY' } as const]),
    ...(isRealDate(formedOn) ? [] : [{ code: 'FORMED_ON_UNREAL' } as const]),
    ...(formedOn > today.slice(0, formedOn.length) ? [{ code: 'FORMED_IN_FUTURE' } as const] : []),
  ]
}

/** Filled up to a whole day, the date exists. */
function isRealDate(formedOn: string): boolean {
  return formedOn === '' || isLocalDate(`${formedOn}-01-01`.slice(0, 10))
}
