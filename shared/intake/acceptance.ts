import { isCreditCode } from '#shared/agency/credit-code'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Standing } from '#shared/person/categories'
import { wrongsOf, type StatedDocument } from '#shared/person/document-doubts'
import { comparableIdNumber } from '#shared/person/id-number'
import type { ArrivalWay, SealState } from './arrival.ts'
import { refusalsToHoldAs, type HeldAs } from './category-rules.ts'
import type { HeldKind } from './held.ts'
import type { IntakeRefused } from './refusals.ts'

type Messenger = { readonly name: string; readonly documentNo: string }

/** How the envelope arrived, as the clerk sees it before opening it. */
export type Arrival = {
  readonly arrivedOn: LocalDate
  readonly way: ArrivalWay
  readonly wayNo: string
  readonly messengers: readonly Messenger[]
  readonly seal: SealState
  readonly sealStamped: boolean
}

export type Acceptance = {
  readonly arrival: Arrival
  readonly person: StatedDocument &
    Omit<HeldAs, 'custodyForm'> & {
      readonly name: string
      readonly standing: Standing
      readonly employerCreditCode: string
    }
  readonly custodyForm: HeldAs['custodyForm']
  readonly identityMatches: boolean
  readonly pieces: number
}

export type AcceptanceFacts = {
  readonly today: LocalDate
  /** Archives the office still answers for, of the chosen person or under the same document number. */
  readonly held: readonly { readonly archiveNo: string; readonly state: HeldKind; readonly ofChosenPerson: boolean }[]
  /** What the chosen person was recorded as; null for somebody new. */
  readonly recordedStanding: Standing | null
}

/**
 * Every reason not to take a file in. Seal, way and identity come first (人社部发〔2021〕112号: sealed, never in
 * the hands of the person); missing materials are no reason at all (人社厅发〔2016〕75号), so they are not asked for here.
 */
export function refusalsToAccept(facts: AcceptanceFacts, stated: Acceptance): readonly IntakeRefused[] {
  return [
    ...refusalsOfArrival(facts, stated.arrival),
    ...refuseWhenMessengersUnfit(stated),
    ...(stated.identityMatches ? [] : [{ code: 'IDENTITY_DIFFERS' } as const]),
    ...refusalsOfPerson(facts, stated),
    ...refusalsToHoldAs({ ...stated.person, custodyForm: stated.custodyForm }),
    ...refuseWhenAlreadyHeld(facts, stated),
    ...(stated.pieces > 0 ? [] : [{ code: 'NO_PIECES' } as const]),
  ]
}

function refusalsOfArrival({ today }: AcceptanceFacts, arrival: Arrival): readonly IntakeRefused[] {
  const refusals: IntakeRefused[] = []
  if (arrival.arrivedOn > today) refusals.push({ code: 'ARRIVED_IN_FUTURE' })
  if (arrival.way === 'broughtByPerson') refusals.push({ code: 'BROUGHT_BY_PERSON' })
  if (arrival.seal !== 'intact') refusals.push({ code: 'SEAL_NOT_INTACT', seal: arrival.seal })
  else if (!arrival.sealStamped) refusals.push({ code: 'SEAL_UNSTAMPED' })
  const numbered = arrival.way !== 'messenger' && arrival.way !== 'broughtByPerson'
  if (numbered && arrival.wayNo.trim() === '') refusals.push({ code: 'WAY_NO_MISSING', way: arrival.way })
  return refusals
}

function refuseWhenMessengersUnfit({ arrival, person }: Acceptance): readonly IntakeRefused[] {
  if (arrival.way !== 'messenger') return []
  const named = arrival.messengers.length
  const themselves = arrival.messengers.filter((messenger) => isSamePerson(messenger, person))
  return [
    ...(named < 2 ? [{ code: 'MESSENGERS_INCOMPLETE', named } as const] : []),
    ...themselves.map(({ name }) => ({ code: 'MESSENGER_IS_PERSON', name }) as const),
  ]
}

/** The same number, or the same name unless both numbers are there and tell two people apart. */
function isSamePerson(messenger: Messenger, person: Messenger): boolean {
  const numbers = [messenger.documentNo, person.documentNo].map(comparableIdNumber)
  if (numbers.every((number) => number !== '')) return numbers[0] === numbers[1]
  return messenger.name.trim() === person.name.trim()
}

function refusalsOfPerson(facts: AcceptanceFacts, { person }: Acceptance): readonly IntakeRefused[] {
  const refusals: IntakeRefused[] = []
  const doubts = wrongsOf(person)
  if (doubts.length > 0 && !person.documentDoubtful) refusals.push({ code: 'DOCUMENT_NO_WRONG', doubts })
  if (person.documentKind === 'none' && person.documentNo.trim() !== '') {
    refusals.push({ code: 'DOCUMENT_KIND_MISSING' })
  }
  if (person.bornOn > facts.today) refusals.push({ code: 'BORN_IN_FUTURE' })
  if (!isCreditCode(person.employerCreditCode)) refusals.push({ code: 'CREDIT_CODE_WRONG' })
  return [...refusals, ...refuseWhenStandingChanges(facts, person.standing)]
}

/** Another custodian never makes somebody a cadre or a worker (威人社发〔2021〕10号 （七）). */
function refuseWhenStandingChanges({ recordedStanding: recorded }: AcceptanceFacts, stated: Standing) {
  if (recorded === null || recorded === 'unknown' || stated === 'unknown' || recorded === stated) return []
  return [{ code: 'STANDING_CHANGED', recorded, stated } as const]
}

/** A doubtful number may be another person's, so only the chosen person's own archives stand in its way. */
function refuseWhenAlreadyHeld({ held }: AcceptanceFacts, { person }: Acceptance): readonly IntakeRefused[] {
  return held
    .filter(({ ofChosenPerson }) => ofChosenPerson || !person.documentDoubtful)
    .map(({ archiveNo, state }) => ({ code: 'ALREADY_HELD', archiveNo, where: state }))
}
