import type { CustodyKind } from '#shared/custody/custody'

/** Custody of a volume the office still answers for; one on its way counts until its receipt is in. */
export type HeldKind = Exclude<CustodyKind, 'outside' | 'handedOver'>

export function isHeld(kind: CustodyKind): kind is HeldKind {
  return kind !== 'outside' && kind !== 'handedOver'
}
