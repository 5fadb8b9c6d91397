/** The seven kinds of people whose files are held (人社部发〔2021〕112号 第四条). */
export const CATEGORIES = [
  'nonPublicEmployee',
  'leftPublicPost',
  'unemployedGraduate',
  'abroad',
  'foreignOfficeEmployee',
  'flexibleWorker',
  'other',
] as const

export type Category = (typeof CATEGORIES)[number]

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  nonPublicEmployee: '非公有制经济组织和社会组织聘用人员',
  leftPublicPost: '辞职辞退、解除合同、取消录（聘）用、被开除等未就业人员',
  unemployedGraduate: '未就业的高校及中专毕业生',
  abroad: '自费出国（境）留学及其他因私出国（境）人员',
  foreignOfficeEmployee: '外国企业常驻代表机构的中方雇员',
  flexibleWorker: '自由职业或灵活就业人员',
  other: '其他流动人员',
}

/** What somebody is in the personnel system (身份). A change of custodian never changes it (威人社发〔2021〕10号 （七）). */
export const STANDINGS = ['cadre', 'worker', 'student', 'unknown'] as const
export type Standing = (typeof STANDINGS)[number]
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  cadre: '干部',
  worker: '工人',
  student: '学生',
  unknown: '未注明',
}

/** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated. */
export const SEXES = ['1', '2', '0', '9'] as const
export type Sex = (typeof SEXES)[number]
export const SEX_NAMES: Readonly<Record<Sex, string>> = { '0': '未知', '1': '男', '2': '女', '9': '未说明' }

/** Kinds of identity document. Old files carry 15-digit numbers, wrong ones and none at all. */
export const DOCUMENT_KINDS = [
  'residentId',
  'residencePermit',
  'foreignPermit',
  'passport',
  'officerId',
  'none',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  residentId: '居民身份证',
  residencePermit: '港澳台居民居住证',
  foreignPermit: '外国人永久居留身份证',
  passport: '护照',
  officerId: '军官证',
  none: '无证件',
}

/** How the file is held: only these two (人社厅发〔2022〕64号). */
export const CUSTODY_FORMS = ['individual', 'employer'] as const
export type CustodyForm = (typeof CUSTODY_FORMS)[number]
export const CUSTODY_FORM_NAMES: Readonly<Record<CustodyForm, string>> = {
  individual: '个人存档',
  employer: '单位存档',
}
