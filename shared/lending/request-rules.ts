import type { ReceivedBy } from '#shared/ipc/contract'
import type { Custody } from '#shared/custody/custody'
import type { LocalDate } from '#shared/kernel/local-date'
import { comparableIdNumber, readIdNumber } from '#shared/person/id-number'
import type { LendingRefused } from './refusals.ts'
import { handlersWanted, mayBorrowFor } from './units.ts'

/** What a unit asks for, on the sample letter and on the stamped original alike. */
export type LoanRequest = ReceivedBy<'lending.printSample'>['request']

type Handler = LoanRequest['handlers'][number]

/** An archive a letter asks for, with what the rules need of its person. */
export type AskedArchive = {
  readonly archiveNo: string
  readonly name: string
  /** As recorded; '' when not. */
  readonly bornOn: string
  readonly documentNos: readonly string[]
  readonly custodies: readonly Custody[]
}

type RequestFacts = { readonly asked: readonly AskedArchive[] }

/** Every reason not to print the letter for the unit. A letter printed today must ask for a day ahead. */
export function refusalsToPrintSample(
  facts: RequestFacts,
  request: LoanRequest,
  today: LocalDate,
): readonly LendingRefused[] {
  const past: readonly LendingRefused[] = request.wishedUntil > today ? [] : [{ code: 'WISHED_UNTIL_PAST' }]
  return [...refusalsToRequest(facts, request), ...past]
}

/**
 * Every reason why this unit, with these people, cannot borrow these files: units only, never the person concerned
 * (《干部人事档案工作条例》2018 第三十一条; 威人社发〔2021〕10号 （七）). That no relative comes, the unit answers for.
 */
export function refusalsToRequest(facts: RequestFacts, request: LoanRequest): readonly LendingRefused[] {
  return [
    ...refuseWhenUnitIsSubject(facts, request),
    ...refuseWhenPurposeIsNotTheUnits(request),
    ...refuseWhenHandlersAreTooFew(request),
    ...refuseWhenHandlersAreNobody(request),
    ...refuseWhenHandlerIsSubject(facts, request),
    ...refuseWhenAskedTwice(facts),
    ...refuseWhenNotHere(facts),
  ]
}

function refuseWhenUnitIsSubject({ asked }: RequestFacts, { unitName }: LoanRequest): readonly LendingRefused[] {
  const subject = asked.find(({ name }) => name === unitName.trim())
  return subject === undefined ? [] : [{ code: 'UNIT_IS_SUBJECT', name: subject.name }]
}

function refuseWhenPurposeIsNotTheUnits({ unitKind, purpose }: LoanRequest): readonly LendingRefused[] {
  return mayBorrowFor(unitKind, purpose) ? [] : [{ code: 'PURPOSE_NOT_FOR_UNIT', unitKind, purpose }]
}

function refuseWhenHandlersAreTooFew({ unitKind, handlers }: LoanRequest): readonly LendingRefused[] {
  return handlers.length >= handlersWanted(unitKind) ? [] : [{ code: 'HANDLERS_TOO_FEW', unitKind }]
}

function refuseWhenHandlersAreNobody({ handlers }: LoanRequest): readonly LendingRefused[] {
  return handlers.flatMap((handler, index): readonly LendingRefused[] => {
    if (handler.documentKind === 'none') return [{ code: 'HANDLER_UNIDENTIFIED', name: handler.name }]
    const isTwice = handlers.slice(0, index).some((earlier) => numberOf(earlier) === numberOf(handler))
    return isTwice ? [{ code: 'HANDLER_TWICE', name: handler.name }] : []
  })
}

function refuseWhenHandlerIsSubject({ asked }: RequestFacts, { handlers }: LoanRequest): readonly LendingRefused[] {
  return handlers.flatMap((handler) => {
    const own = asked.find((archive) => isSamePerson(handler, archive))
    return own === undefined
      ? []
      : [{ code: 'HANDLER_IS_SUBJECT', name: handler.name, archiveNo: own.archiveNo } as const]
  })
}

/** The same number, an old one of 15 digits included; or the same name with the birth date in the number shown. */
function isSamePerson(handler: Handler, { name, bornOn, documentNos }: AskedArchive): boolean {
  const shown = numberOf(handler)
  if (documentNos.some((number) => number !== '' && comparableIdNumber(number) === shown)) return true
  return handler.name.trim() === name && readIdNumber(handler.documentNo).says?.bornOn === bornOn
}

function refuseWhenAskedTwice({ asked }: RequestFacts): readonly LendingRefused[] {
  const numbers = asked.map(({ archiveNo }) => archiveNo)
  const twice = new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))
  return [...twice].map((archiveNo) => ({ code: 'ARCHIVE_ASKED_TWICE', archiveNo }))
}

/** A file on loan elsewhere comes back and may be asked for; one that left the office may not. */
function refuseWhenNotHere({ asked }: RequestFacts): readonly LendingRefused[] {
  return asked.flatMap(({ archiveNo, custodies }) => {
    const kinds = custodies.map(({ kind }) => kind)
    const isHere = kinds.some((kind) => kind === 'atDesk' || kind === 'shelved' || kind === 'lent')
    return isHere ? [] : [{ code: 'ARCHIVE_NOT_HERE', archiveNo, where: kinds[0] ?? 'outside' } as const]
  })
}

function numberOf(handler: Handler): string {
  return comparableIdNumber(handler.documentNo)
}
