import type { InstitutionId } from '#shared/kernel/ids'

/** Kinds of institution in the directory; the way a file may travel depends on them (人社厅发〔2022〕64号). */
export const INSTITUTION_KINDS = [
  'talentService',
  'township',
  'partyOrGovernment',
  'publicInstitution',
  'stateEnterprise',
  'university',
  'privateEnterprise',
  'socialSecurity',
  'notary',
  'court',
  'caseAuthority',
  'other',
] as const

export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

export const INSTITUTION_KIND_NAMES: Readonly<Record<InstitutionKind, string>> = {
  talentService: '公共就业和人才服务机构',
  township: '镇（街道）人社服务中心',
  partyOrGovernment: '党政军机关（含参公单位）',
  publicInstitution: '事业单位',
  stateEnterprise: '国有企业',
  university: '高等院校',
  privateEnterprise: '非公有制单位',
  socialSecurity: '社会保险经办机构',
  notary: '公证机构',
  court: '法院',
  caseAuthority: '办案机关',
  other: '其他单位',
}

export type Institution = {
  readonly id: InstitutionId
  readonly name: string
  readonly kind: InstitutionKind
  readonly creditCode: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  /** Account number at the confidential post (机要户号); empty where it has none. */
  readonly confidentialNo: string
  /** Whether it may hold personnel files (112号: authorised institutions and units with the right to manage files). */
  readonly mayHold: boolean
}
