/** Why a file leaves the room (practice 1.3). */
export const TRANSFER_REASONS = [
  'newEmployer',
  'civilService',
  'study',
  'custodian',
  'retired',
  'military',
  'leftUnit',
] as const

export type TransferReason = (typeof TRANSFER_REASONS)[number]

export const TRANSFER_REASON_NAMES: Readonly<Record<TransferReason, string>> = {
  newEmployer: '就业（调入单位）',
  civilService: '考录（机关、事业单位）',
  study: '升学',
  custodian: '变更存档机构',
  retired: '退休（政策性转递）',
  military: '参军入伍',
  leftUnit: '与单位解除劳动关系后转档',
}

/** Who asked for the transfer: the unit, the person, or a rule that makes it a duty (威人社发〔2021〕10号 （五）（七）). */
export const APPLICANTS = ['unit', 'person', 'policy'] as const
export type Applicant = (typeof APPLICANTS)[number]
export const APPLICANT_NAMES: Readonly<Record<Applicant, string>> = {
  unit: '用人单位申请',
  person: '本人申请',
  policy: '政策性转递',
}

/** Papers a transfer rests on. */
export const EVIDENCE_KINDS = [
  'requestLetter',
  'terminationProof',
  'acceptanceProof',
  'appointmentNotice',
  'admissionNotice',
  'pensionApproval',
  'enlistmentNotice',
  'identityDocument',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]
export const EVIDENCE_NAMES: Readonly<Record<EvidenceKind, string>> = {
  requestLetter: '调档函（商调函）',
  terminationProof: '解除（终止）劳动关系证明',
  acceptanceProof: '新单位接收证明',
  appointmentNotice: '录用（聘用）通知',
  admissionNotice: '录取通知书',
  pensionApproval: '退休审批表',
  enlistmentNotice: '入伍通知书',
  identityDocument: '身份证件',
}
