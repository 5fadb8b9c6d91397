import type { InstitutionKind } from '#shared/agency/institution'
import type { Purpose } from './purposes.ts'

type Unit = {
  readonly purposes: readonly Purpose[]
  /** Whether it has to send two people, or one is enough. */
  readonly handlers: 1 | 2
}

const PUBLIC: Unit = { purposes: ['pension', 'benefit', 'politicalReview', 'other'], handlers: 2 }
/** 发展党员、参军等政审 only: other business of a private unit goes through the office's own certificates. */
const PRIVATE: Unit = { purposes: ['politicalReview'], handlers: 2 }

/**
 * What each kind of unit may borrow a file for, and how many people it sends.
 * - 社会保险、公证: 威人社发〔2021〕10号 （七）, on their own letter; as for courts the second person is asked for, not demanded.
 * - 诉讼、办案: 《干部人事档案工作条例》2018 第三十一条, on 调查令, 调取 or 协查文书.
 * - 政审（考察）: 人社部发〔2021〕112号 第七条; 退休、待遇 and other needs of public bodies: 条例 第三十一条.
 */
const UNITS: Readonly<Record<InstitutionKind, Unit>> = {
  socialSecurity: { purposes: ['pension', 'benefit', 'other'], handlers: 1 },
  notary: { purposes: ['notary'], handlers: 1 },
  court: { purposes: ['litigation', 'caseHandling'], handlers: 1 },
  caseAuthority: { purposes: ['caseHandling', 'politicalReview'], handlers: 2 },
  partyOrGovernment: PUBLIC,
  publicInstitution: PUBLIC,
  stateEnterprise: PUBLIC,
  talentService: PUBLIC,
  township: PUBLIC,
  university: PUBLIC,
  privateEnterprise: PRIVATE,
  other: PRIVATE,
}

export function mayBorrowFor(unitKind: InstitutionKind, purpose: Purpose): boolean {
  return UNITS[unitKind].purposes.includes(purpose)
}

/** The least number of people the unit sends with its letter. */
export function handlersWanted(unitKind: InstitutionKind): number {
  return UNITS[unitKind].handlers
}

/** What a unit of this kind may borrow for, in the order of the purposes. */
export function purposesOf(unitKind: InstitutionKind): readonly Purpose[] {
  return UNITS[unitKind].purposes
}
