/** The ten classes of material and their parts (《干部人事档案工作条例》2018; names as in three independent systems, domain 4.2). */
export const MATERIAL_CLASSES = [
  { code: '1', name: '履历类材料' },
  { code: '2', name: '自传和思想类材料' },
  { code: '3', name: '考核鉴定类材料' },
  { code: '4-1', name: '学历学位材料' },
  { code: '4-2', name: '专业技术职务（职称）材料' },
  { code: '4-3', name: '科研学术（学术评鉴）材料' },
  { code: '4-4', name: '教育培训材料' },
  { code: '5', name: '政审、审计和审核类材料' },
  { code: '6', name: '党、团类材料' },
  { code: '7', name: '表彰奖励类材料' },
  { code: '8', name: '违规违纪违法处理处分类材料' },
  { code: '9-1', name: '工资材料' },
  { code: '9-2', name: '任免材料' },
  { code: '9-3', name: '出国（境）材料' },
  { code: '9-4', name: '会议代表等材料' },
  { code: '10', name: '其他可供组织参考的材料' },
] as const

export type MaterialClass = (typeof MATERIAL_CLASSES)[number]['code']

export const MATERIAL_CLASS_CODES: readonly MaterialClass[] = MATERIAL_CLASSES.map((entry) => entry.code)

/** The heads of the two classes that are divided (domain 4.2). */
export const MATERIAL_CLASS_HEADS: Readonly<Record<string, string>> = {
  '4': '学历学位、专业技术职务（职称）、学术评鉴和教育培训类材料',
  '9': '工资、任免、出国和会议代表类材料',
}
