/** Roles of the room: three that handle files, three administrators that watch each other (GB/T 22239-2019 三员). */
export const ROLES = ['clerk', 'keeper', 'head', 'systemAdmin', 'securityAdmin', 'auditor'] as const

export type Role = (typeof ROLES)[number]

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  clerk: '窗口经办',
  keeper: '库房管理员',
  head: '审核负责人',
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditor: '安全审计员',
}
