import type { InstitutionKind } from '#shared/agency/institution'
import type { SentTo } from '#shared/ipc/contract'
import { addDays, isLocalDate, type LocalDate } from '#shared/kernel/local-date'
import type { Purpose } from '#shared/lending/purposes'
import type { DocumentKind } from '#shared/person/categories'
import { lendingText } from '#text/lending'

/** One archive as chosen: enough to tell it from another on the screen. */
export type ChosenArchive = { readonly archiveId: string; readonly name: string; readonly archiveNo: string }

type HandlerDraft = {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNo: string
  readonly partyMember: boolean
}

/** What a unit asks for, as it is typed for the sample or off the stamped letter. */
export type RequestDraft = {
  readonly archiveIds: readonly ChosenArchive[]
  readonly unitName: string
  readonly unitKind: InstitutionKind | null
  readonly unitCreditCode: string
  readonly purpose: Purpose | null
  readonly scope: string
  readonly handlers: readonly HandlerDraft[]
  readonly wishedUntil: string
}

/** Key of the sample's draft: the stamped letter usually says the same. */
export const SAMPLE_KEY = 'lending.sample'

/** What letters usually ask for; the clerk writes what this one says. */
const USUAL_DAYS = 14

export function emptyRequest(today: LocalDate): RequestDraft {
  return {
    archiveIds: [],
    unitName: '',
    unitKind: null,
    unitCreditCode: '',
    purpose: null,
    scope: '',
    handlers: [NOBODY, NOBODY],
    wishedUntil: addDays(today, USUAL_DAYS),
  }
}

type Request = SentTo<'lending.printSample'>['request']

/** The request as the room takes it; what is not chosen yet is refused by the room at its field. */
export function requestOf(draft: RequestDraft): Request {
  const { archiveIds, unitName, unitKind, unitCreditCode, purpose, scope, handlers, wishedUntil } = draft
  return {
    archiveIds: archiveIds.map(({ archiveId }) => archiveId),
    unitName,
    unitKind,
    unitCreditCode,
    purpose,
    scope,
    handlers: handlers.filter((handler) => handler.name.trim() !== '' || handler.documentNo.trim() !== ''),
    wishedUntil,
  } as Request // nulls of the draft are refused by the room, at their fields
}

/** The request alone, out of a draft that holds more. */
export function requestIn(draft: RequestDraft): RequestDraft {
  const { archiveIds, unitName, unitKind, unitCreditCode, purpose, scope, handlers, wishedUntil } = draft
  return { archiveIds, unitName, unitKind, unitCreditCode, purpose, scope, handlers, wishedUntil }
}

/** Labels of what the sheet still lacks before it can be drawn. */
export function lackingIn(draft: RequestDraft): readonly string[] {
  const handlers = requestOf(draft).handlers
  const named =
    handlers.length > 0 && handlers.every(({ name, documentNo }) => name.trim() !== '' && documentNo.trim() !== '')
  const wants: readonly (readonly [string, boolean])[] = [
    [lendingText.findArchive, draft.archiveIds.length > 0],
    [lendingText.unitName, draft.unitName.trim() !== ''],
    [lendingText.unitKind, draft.unitKind !== null],
    [lendingText.purpose, draft.purpose !== null],
    [lendingText.scope, draft.scope.trim() !== ''],
    [`${lendingText.handlerName('')}及证件号`, named],
    [lendingText.wishedUntil, isLocalDate(draft.wishedUntil)],
  ]
  return wants.filter(([, there]) => !there).map(([label]) => label)
}

const NOBODY: HandlerDraft = { name: '', documentKind: 'residentId', documentNo: '', partyMember: false }
