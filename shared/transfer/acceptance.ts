import type { Institution } from '#shared/agency/institution'
import type { Office } from '#shared/agency/office'
import { refusalsToStep, type Custody, type StepRefused } from '#shared/custody/custody'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Category, Standing } from '#shared/person/categories'
import { EVIDENCE_RULES, identityMissing, missingEvidence } from './evidence-rules.ts'
import type { Applicant, EvidenceKind, TransferReason } from './reasons.ts'
import type { TransferRefused } from './refusals.ts'
import type { TransferState } from './states.ts'
import { reasonsAgainst } from './way-rules.ts'
import type { Way } from './ways.ts'

export type AcceptanceFacts = {
  readonly today: LocalDate
  readonly office: Pick<Office, 'fullName' | 'shortName'>
  readonly receivedOn: LocalDate
  readonly standing: Standing
  readonly category: Category
  readonly senderKind: string
  readonly volumes: readonly Custody[]
  readonly receiver: Pick<Institution, 'name' | 'kind' | 'confidentialNo' | 'mayHold'>
  /** The transfer of this archive that is not closed yet. */
  readonly open: { readonly receiver: string; readonly state: TransferState } | null
}

export type Application = {
  readonly applicant: Applicant
  readonly reason: TransferReason
  readonly evidence: readonly { readonly kind: EvidenceKind }[]
  readonly requestLetterNo: string
  readonly requestLetterDate: LocalDate | ''
  readonly completeOn: LocalDate
  readonly way: Way
}

/** Every reason not to accept this application; empty means the file may be sent on. */
export function refusalsToTransfer(
  facts: AcceptanceFacts,
  application: Application,
): readonly (TransferRefused | StepRefused)[] {
  return [
    ...refuseWhenOpen(facts),
    ...facts.volumes.flatMap((custody) => refusalsToStep(custody, 'dispatch')),
    ...refuseWhenNobodyAsked(application),
    ...refuseWhenUnfounded(application),
    ...refuseWhenLetterUnclear(application),
    ...refusalsOfReceiver(facts, application),
    ...refuseWhenWayForbidden(facts, application),
    ...refuseWhenCompleteOnWrong(facts, application),
  ]
}

function refuseWhenOpen({ open }: AcceptanceFacts): readonly TransferRefused[] {
  return open === null ? [] : [{ code: 'TRANSFER_ALREADY_OPEN', ...open }]
}

/** A file leaves because unit or person asked; without them only retirement makes it a duty (威人社发〔2021〕10号 （五）（七）). */
function refuseWhenNobodyAsked({ applicant, reason }: Application): readonly TransferRefused[] {
  return applicant === 'policy' && reason !== 'retired' ? [{ code: 'TRANSFER_WITHOUT_APPLICATION' }] : []
}

function refuseWhenUnfounded({ applicant, reason, evidence }: Application): readonly TransferRefused[] {
  const present = evidence.map(({ kind }) => kind)
  const groups = missingEvidence(reason, present)
  const { source } = EVIDENCE_RULES[reason]
  return [
    ...(groups.length > 0 ? [{ code: 'EVIDENCE_MISSING', reason, groups, source } as const] : []),
    ...(identityMissing(applicant, present) ? [{ code: 'APPLICANT_IDENTITY_MISSING' } as const] : []),
  ]
}

/** Number and day belong to a request letter, and a request letter has both; one that is past its term is no reason. */
function refuseWhenLetterUnclear(application: Application): readonly TransferRefused[] {
  const { evidence, requestLetterNo, requestLetterDate, completeOn } = application
  const present = evidence.some(({ kind }) => kind === 'requestLetter')
  const numbered = requestLetterNo.trim() !== ''
  if (!present) return numbered || requestLetterDate !== '' ? [{ code: 'REQUEST_LETTER_UNTICKED' }] : []
  if (!numbered || requestLetterDate === '') return [{ code: 'REQUEST_LETTER_INCOMPLETE' }]
  return requestLetterDate > completeOn ? [{ code: 'REQUEST_LETTER_TOO_LATE', letterDate: requestLetterDate }] : []
}

/** Only authorised institutions hold files (人社部发〔2021〕112号); a retired person's goes to the township (10号 （七）). */
function refusalsOfReceiver({ office, receiver }: AcceptanceFacts, { reason }: Application) {
  const refusals: TransferRefused[] = []
  const { name, kind, mayHold } = receiver
  if (!mayHold) refusals.push({ code: 'RECEIVER_MAY_NOT_HOLD', receiver: name })
  if ([office.fullName, office.shortName].includes(name)) {
    refusals.push({ code: 'RECEIVER_IS_THIS_OFFICE', receiver: name })
  }
  if (reason === 'retired' && kind !== 'township') {
    refusals.push({ code: 'RETIRED_NOT_TO_TOWNSHIP', receiver: name, kind })
  }
  return refusals
}

function refuseWhenWayForbidden(facts: AcceptanceFacts, { way }: Application): readonly TransferRefused[] {
  const because = reasonsAgainst(way, facts)
  return because.length === 0 ? [] : [{ code: 'WAY_FORBIDDEN', way, because }]
}

function refuseWhenCompleteOnWrong({ today, receivedOn }: AcceptanceFacts, { completeOn }: Application) {
  const refusals: TransferRefused[] = []
  if (completeOn > today) refusals.push({ code: 'COMPLETE_IN_FUTURE' })
  if (completeOn < receivedOn) refusals.push({ code: 'COMPLETE_BEFORE_ARRIVAL', receivedOn })
  return refusals
}
