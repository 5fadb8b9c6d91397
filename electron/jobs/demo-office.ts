import type { Office } from '#shared/agency/office'
import type { SentTo } from '#shared/ipc/contract'
import type { Role } from '#shared/accounts/roles'

/** An invented office; its telephone numbers and addresses lead nowhere. */
export const DEMO_OFFICE: Office = {
  fullName: '威海市环翠区公共就业和人才服务中心',
  shortName: '环翠区人才中心',
  letterCode: '威环就业人才',
  filePrefix: 'HC',
  divisionCode: '371002',
  address: '山东省威海市环翠区演示路1号',
  postcode: '264200',
  phone: '0631-0000001',
}

export type DemoAccount = { readonly name: string; readonly personName: string; readonly roles: readonly Role[] }

/** The first one can walk the whole life of a file; the auditor is somebody else, as the rules ask. */
export const DEMO_ACCOUNTS: readonly [DemoAccount, ...DemoAccount[]] = [
  { name: 'chuangkou', personName: '林晓', roles: ['clerk', 'keeper', 'head'] },
  { name: 'kufang', personName: '周岩', roles: ['keeper'] },
  { name: 'xitong', personName: '许静', roles: ['systemAdmin', 'securityAdmin'] },
  { name: 'shenji', personName: '韩平', roles: ['auditor'] },
]

type NewInstitution = SentTo<'agency.addInstitution'>

const none = { creditCode: '', postcode: '264200', phone: '', confidentialNo: '', mayHold: false } as const

export const PENSION_OFFICE = '威海市环翠区社会保险服务中心'
export const NOTARY = '威海市环翠区公证处'
export const NEXT_CUSTODIAN = '荣成市公共就业和人才服务中心'
const TOWNSHIP = '环翠区怡园街道人力资源社会保障服务中心'
const STATE_ENTERPRISE = '威海演示港务集团有限公司'

export const DEMO_INSTITUTIONS: readonly NewInstitution[] = [
  {
    ...none,
    name: PENSION_OFFICE,
    kind: 'socialSecurity',
    address: '山东省威海市环翠区演示路2号',
    phone: '0631-0000002',
  },
  { ...none, name: NOTARY, kind: 'notary', address: '山东省威海市环翠区演示路3号', phone: '0631-0000003' },
  {
    ...none,
    name: NEXT_CUSTODIAN,
    kind: 'talentService',
    address: '山东省威海市荣成市演示大道5号',
    postcode: '264300',
    phone: '0631-0000005',
    confidentialNo: '演机0005',
    mayHold: true,
  },
  {
    ...none,
    name: TOWNSHIP,
    kind: 'township',
    address: '山东省威海市环翠区演示街6号',
    phone: '0631-0000006',
    mayHold: true,
  },
  {
    ...none,
    name: STATE_ENTERPRISE,
    kind: 'stateEnterprise',
    address: '山东省威海市环翠区演示港路7号',
    phone: '0631-0000007',
    confidentialNo: '演机0007',
    mayHold: true,
  },
  {
    ...none,
    name: '威海演示大学',
    kind: 'university',
    address: '山东省威海市环翠区演示西路8号',
    phone: '0631-0000008',
    mayHold: true,
  },
]
