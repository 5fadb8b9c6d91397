/** The only reasons to turn a file away; whatever else is missing is noted (practice 2.20). */
export const TURN_AWAY_REASONS = [
  'broughtByPerson',
  'unsealed',
  'sealBroken',
  'wrongPerson',
  'outOfScope',
  'misdirected',
] as const

export type TurnAwayReason = (typeof TURN_AWAY_REASONS)[number]

export const TURN_AWAY_REASON_NAMES: Readonly<Record<TurnAwayReason, string>> = {
  broughtByPerson: '个人自带',
  unsealed: '未密封',
  sealBroken: '封条破损',
  wrongPerson: '人档不符',
  outOfScope: '非受理范围',
  misdirected: '错寄',
}

/** How an arriving file came; the last is never accepted and can only be turned away. */
export const ARRIVAL_WAYS = ['confidentialPost', 'confidentialCourier', 'ems', 'messenger', 'broughtByPerson'] as const

export type ArrivalWay = (typeof ARRIVAL_WAYS)[number]

export const ARRIVAL_WAY_NAMES: Readonly<Record<ArrivalWay, string>> = {
  confidentialPost: '机要通信',
  confidentialCourier: '机要交通',
  ems: '邮政特快专递（EMS）',
  messenger: '专人送达',
  broughtByPerson: '个人自带',
}

/** State of the seal on arrival (浙江《流动人员人事档案工作服务规范》五, domain 5.1). */
export const SEAL_STATES = ['intact', 'broken', 'missing'] as const

export type SealState = (typeof SEAL_STATES)[number]

export const SEAL_STATE_NAMES: Readonly<Record<SealState, string>> = {
  intact: '完好',
  broken: '破损',
  missing: '未密封',
}
