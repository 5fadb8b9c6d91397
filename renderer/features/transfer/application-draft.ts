import type { SentTo } from '#shared/ipc/contract'
import { EVIDENCE_KINDS, type Applicant, type EvidenceKind, type TransferReason } from '#shared/transfer/reasons'
import { EVIDENCE_RULES } from '#shared/transfer/evidence-rules'
import type { Way } from '#shared/transfer/ways'

/** What is typed to accept a transfer; null where nothing has been chosen yet. */
export type ApplicationDraft = {
  readonly archive: { readonly archiveId: string; readonly name: string; readonly archiveNo: string } | null
  readonly applicant: Applicant | null
  readonly reason: TransferReason | null
  readonly evidence: readonly EvidenceKind[]
  readonly notes: Readonly<Partial<Record<EvidenceKind, string>>>
  readonly receiver: string
  /** The institution of the directory that `receiver` names; null while it names none. */
  readonly receiverId: string | null
  readonly requestLetterNo: string
  readonly requestLetterDate: string
  readonly completeOn: string
  readonly way: Way | null
}

export function emptyApplication(today: string): ApplicationDraft {
  return {
    archive: null,
    applicant: null,
    reason: null,
    evidence: [],
    notes: {},
    receiver: '',
    receiverId: null,
    requestLetterNo: '',
    requestLetterDate: '',
    completeOn: today,
    way: null,
  }
}

/** The application as the room takes it; what is not chosen yet is refused by the room at its field. */
export function applicationOf(draft: ApplicationDraft): SentTo<'transfer.accept'> {
  const { archive, applicant, reason, evidence, notes, receiverId, requestLetterNo, requestLetterDate } = draft
  return {
    archiveId: archive?.archiveId ?? null,
    applicant,
    reason,
    evidence: evidence.map((kind) => ({ kind, note: notes[kind] ?? '' })),
    receiverId,
    requestLetterNo,
    requestLetterDate,
    completeOn: draft.completeOn,
    way: draft.way,
  } as SentTo<'transfer.accept'> // nulls of the draft are refused by the room, at their fields
}

/** Papers the reason asks for, then the identity document, then the others: the order they are looked at. */
export function evidenceFor(reason: TransferReason, applicant: Applicant | null) {
  const asked = EVIDENCE_RULES[reason].groups.flat()
  const own: readonly EvidenceKind[] = applicant === 'person' ? ['identityDocument'] : []
  const first = [...new Set([...asked, ...own])]
  return { first, others: EVIDENCE_KINDS.filter((kind) => !first.includes(kind)) }
}
