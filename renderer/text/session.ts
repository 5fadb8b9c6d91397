import type { Role } from '#shared/accounts/roles'

export const sessionText = {
  signIn: '登录',
  account: '账号',
  password: '口令',
  capsLock: '大写锁定开着。',
  lockedTitle: '已锁屏',
  lockedHint: '填写的内容还在，登录后接着办。',
  demoTitle: '演示账号',
  demoHint: '演示库房，人员和单位都是虚构的。选一人进入：',
  unusableTitle: '库房现在打不开',
  retry: '再试一次',
  foundTitle: '建立库房',
  foundIntro: '第一次使用：填好单位和账号，程序就在这台电脑上建立一个加密的库房。',
  officeSection: '一　单位',
  accountsSection: '二　账号',
  passwordRule:
    '口令至少 12 个字符，或四个以空格分开的词；不能是常见口令，也不能包含账号或姓名。口令无人能代查，请各人自己记牢。',
  rolesRule: '六个岗位都要有人，一人可以兼几个；只有安全审计员不兼其他岗位，须由另一人担任。人手少的单位最少两人。',
  smallOffice: '小单位（3 人兼任）',
  largeOffice: '每个岗位一人（6 人）',
  addPerson: '再加一人',
  removePerson: '去掉这一人',
  person: (number: number) => `第 ${number} 人`,
  found: '建立库房',
  personName: '姓名',
  accountName: '账号',
  roles: '岗位',
  passwordAgain: '口令再输一次',
  passwordsDiffer: '两次输入的口令不一样，请重新输入。',
} as const

export const officeText = {
  fullName: { label: '单位全称', hint: '与公章一致' },
  shortName: { label: '规范化简称', hint: '用于函件和标签' },
  letterCode: { label: '机构代字', hint: '如 威就业人才函' },
  filePrefix: { label: '档案号前缀', hint: '1 至 6 位字母或数字，如 WH' },
  divisionCode: { label: '行政区划代码', hint: '6 位数字，如 371002' },
  postcode: { label: '邮政编码', hint: '6 位数字' },
  phone: { label: '联系电话', hint: '' },
  address: { label: '地址', hint: '印在函件和回执上' },
} as const

/** What each role does, for the first start. */
export const ROLE_DUTIES: Readonly<Record<Role, string>> = {
  clerk: '收档、借阅、转递',
  keeper: '上架、盘库',
  head: '审核、查看',
  systemAdmin: '建账号、管库房设置',
  securityAdmin: '管安全策略',
  auditor: '看审计记录',
}
