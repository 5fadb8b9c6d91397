import type { InstitutionKind } from '#shared/agency/institution'
import type { ArrivalWay, SealState, TurnAwayReason } from '#shared/intake/arrival'
import type { SentTo } from '#shared/ipc/contract'
import type { Category, CustodyForm, DocumentKind, Sex, Standing } from '#shared/person/categories'

/** What is typed on the intake page; null where nothing has been chosen yet. Paths are those of the calls. */
export type IntakeDraft = {
  readonly arrival: ArrivalDraft
  readonly person: PersonDraft
  readonly custodyForm: CustodyForm | null
  readonly identityMatches: 'yes' | 'no' | null
  readonly knownPersonId: string | null
  readonly pieces: number | null
  readonly pages: number | null
  readonly missing: string
  readonly personName: string
  readonly reason: TurnAwayReason | null
  readonly note: string
}

type ArrivalDraft = {
  readonly arrivedOn: string
  readonly way: ArrivalWay | null
  readonly wayNo: string
  readonly messengers: readonly { readonly name: string; readonly documentNo: string }[]
  readonly sender: string
  readonly senderKind: InstitutionKind | null
  readonly noticeNo: string
  readonly seal: SealState | null
  readonly sealStamped: boolean
}

type PersonDraft = {
  readonly name: string
  readonly formerNames: string
  readonly documentKind: DocumentKind
  readonly documentNo: string
  readonly documentDoubtful: boolean
  readonly sex: Sex
  readonly bornOn: string
  readonly category: Category | null
  readonly standing: Standing | null
  readonly employer: string
  readonly employerCreditCode: string
  readonly householdDivision: string
  readonly phone: string
}

/** The choice "none of those known": a person of one's own. */
export const NEW_PERSON = 'new'

export function emptyDraft(today: string): IntakeDraft {
  return {
    arrival: {
      arrivedOn: today,
      way: null,
      wayNo: '',
      messengers: [NOBODY, NOBODY],
      sender: '',
      senderKind: null,
      noticeNo: '',
      seal: null,
      sealStamped: false,
    },
    person: {
      name: '',
      formerNames: '',
      documentKind: 'residentId',
      documentNo: '',
      documentDoubtful: false,
      sex: '0',
      bornOn: '',
      category: null,
      standing: null,
      employer: '',
      employerCreditCode: '',
      householdDivision: '',
      phone: '',
    },
    custodyForm: null,
    identityMatches: null,
    knownPersonId: null,
    pieces: null,
    pages: null,
    missing: '',
    personName: '',
    reason: null,
    note: '',
  }
}

/** What stays for the next file of the same delivery: who brings it, how, and the day. */
export function carriedForward(draft: IntakeDraft, today: string): Partial<IntakeDraft> {
  const { arrivedOn, way, sender, senderKind, messengers } = draft.arrival
  return { arrival: { ...emptyDraft(today).arrival, arrivedOn, way, sender, senderKind, messengers } }
}

/** What the draft says already against taking the file in; null while nothing does. */
export function causeToTurnAway({ arrival, identityMatches }: IntakeDraft): TurnAwayReason | null {
  if (arrival.way === 'broughtByPerson') return 'broughtByPerson'
  if (arrival.seal === 'missing') return 'unsealed'
  if (arrival.seal === 'broken') return 'sealBroken'
  return identityMatches === 'no' ? 'wrongPerson' : null
}

/** The draft as the room takes it. What has not been chosen is sent as it is: the room refuses it at its field. */
export function acceptanceOf(draft: IntakeDraft): SentTo<'intake.accept'> {
  const { person, custodyForm, identityMatches, knownPersonId, pieces, pages, missing } = draft
  return {
    arrival: arrivalOf(draft),
    person: { ...person, formerNames: namesIn(person.formerNames), bornOn: person.bornOn },
    custodyForm,
    identityMatches: identityMatches === null ? null : identityMatches === 'yes',
    knownPersonId: knownPersonId === NEW_PERSON ? null : knownPersonId,
    pieces,
    pages,
    missing,
  } as SentTo<'intake.accept'> // nulls of the draft are refused by the room, at their fields
}

export function turningAwayOf(draft: IntakeDraft): SentTo<'intake.turnAway'> {
  const { personName, person, reason, note } = draft
  return {
    arrival: arrivalOf(draft),
    personName: personName === '' ? person.name : personName,
    reason,
    note,
  } as SentTo<'intake.turnAway'> // as above
}

function arrivalOf({ arrival }: IntakeDraft) {
  const messengers = arrival.way === 'messenger' ? arrival.messengers.filter(isSomebody) : []
  return { ...arrival, messengers, senderKind: arrival.senderKind ?? '' }
}

function isSomebody({ name, documentNo }: { readonly name: string; readonly documentNo: string }): boolean {
  return name.trim() !== '' || documentNo.trim() !== ''
}

/** Former names as typed in one line; the names themselves stay as written. */
function namesIn(line: string): readonly string[] {
  return line
    .split(/[、，,；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

const NOBODY = { name: '', documentNo: '' }
