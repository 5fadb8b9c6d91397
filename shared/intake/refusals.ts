import type { DocumentDoubt } from '#shared/person/document-doubts'
import type { Category, Standing } from '#shared/person/categories'
import type { ArrivalWay, SealState, TurnAwayReason } from './arrival.ts'
import type { HeldKind } from './held.ts'

/** Why an arriving file is not taken in, or an entry of it not made; codes are permanent. */
export type IntakeRefused =
  | { readonly code: 'BROUGHT_BY_PERSON' }
  | { readonly code: 'SEAL_NOT_INTACT'; readonly seal: Exclude<SealState, 'intact'> }
  | { readonly code: 'SEAL_UNSTAMPED' }
  | { readonly code: 'IDENTITY_DIFFERS' }
  | { readonly code: 'MESSENGERS_INCOMPLETE'; readonly named: number }
  | { readonly code: 'MESSENGER_IS_PERSON'; readonly name: string }
  | { readonly code: 'WAY_NO_MISSING'; readonly way: ArrivalWay }
  | { readonly code: 'ARRIVED_IN_FUTURE' }
  | { readonly code: 'DOCUMENT_NO_WRONG'; readonly doubts: readonly DocumentDoubt[] }
  | { readonly code: 'DOCUMENT_KIND_MISSING' }
  | { readonly code: 'CREDIT_CODE_WRONG' }
  | { readonly code: 'EMPLOYER_MISSING' }
  | { readonly code: 'FORM_AGAINST_CATEGORY'; readonly category: Category }
  | { readonly code: 'STANDING_CHANGED'; readonly recorded: Standing; readonly stated: Standing }
  | { readonly code: 'BORN_IN_FUTURE' }
  | { readonly code: 'ALREADY_HELD'; readonly archiveNo: string; readonly where: HeldKind }
  | { readonly code: 'NO_PIECES' }
  | { readonly code: 'TURN_AWAY_UNFOUNDED'; readonly reason: TurnAwayReason }
