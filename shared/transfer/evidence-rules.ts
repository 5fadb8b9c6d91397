import type { Applicant, EvidenceKind, TransferReason } from './reasons.ts'

/** What a transfer for one reason rests on: of each group at least one paper. */
type EvidenceRule = { readonly groups: readonly (readonly EvidenceKind[])[]; readonly source: string }

/** By reason, each with its source. 解除证明 and 接收证明 together are what 10号 （七） lets somebody rely on who left a unit. */
export const EVIDENCE_RULES: Readonly<Record<TransferReason, EvidenceRule>> = {
  newEmployer: { groups: [['requestLetter', 'acceptanceProof']], source: '人社部发〔2021〕112号' },
  civilService: { groups: [['requestLetter', 'appointmentNotice']], source: '人社部发〔2021〕112号' },
  study: { groups: [['admissionNotice', 'requestLetter']], source: '人社部发〔2021〕112号' },
  custodian: { groups: [['requestLetter']], source: '人社部发〔2021〕112号' },
  retired: { groups: [['pensionApproval']], source: '威人社发〔2021〕10号（七）' },
  military: { groups: [['enlistmentNotice']], source: '人社部发〔2021〕112号' },
  leftUnit: { groups: [['terminationProof'], ['acceptanceProof']], source: '威人社发〔2021〕10号（七）' },
}

/** The groups of which no paper is there; empty when the reason is founded. */
export function missingEvidence(
  reason: TransferReason,
  present: readonly EvidenceKind[],
): readonly (readonly EvidenceKind[])[] {
  return EVIDENCE_RULES[reason].groups.filter((group) => !group.some((kind) => present.includes(kind)))
}

/** Somebody who asks in person shows an identity document. */
export function identityMissing(applicant: Applicant, present: readonly EvidenceKind[]): boolean {
  return applicant === 'person' && !present.includes('identityDocument')
}
