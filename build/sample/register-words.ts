import { creditCheck, organisationCheck } from '#shared/agency/credit-code'

/** Surnames of the Shandong coast, the frequent ones several times. */
export const SURNAMES = [
  ...'王王王王李李李张张张张刘刘刘于于于丛丛孙孙姜姜宋宋毕曲邹鞠隋苗徐徐林林周杨杨赵赵陈陈吕初车谷宫连栾逄慕阮夏侯董戚时原滕',
  ...['单', '仇', '解', '曾', '查', '区', '尉迟', '欧阳'],
]

export const GIVEN_MEN = [
  '建军', '建国', '志强', '文涛', '海涛', '晓东', '永胜', '立新', '明远', '浩然', '子轩', '俊杰', '宏伟', '国栋', '庆波', '德江', '学礼',
  '传亮', '守信', '秋实', '磊', '鹏', '伟', '超', '勇', '凯', '朝阳', '长青', '春生', '玉堂', '振海', '培林', '思源', '一鸣', '天佑', '乐平',
] as const // prettier-ignore

export const GIVEN_WOMEN = [
  '丽娟', '秀英', '春燕', '海燕', '晓梅', '文静', '雅琴', '玉兰', '雪梅', '慧敏', '欣怡', '梓涵', '思雨', '佳琪', '爱华', '桂芳', '淑贞',
  '红霞', '晓茜', '婷', '静', '敏', '娜', '燕', '宁', '晨曦', '若兰', '美玲', '翠萍', '月娥', '凤霞', '诗琪', '雨桐', '可心', '海宁', '乐怡',
] as const // prettier-ignore

/** Kinds of people in about the shares of a district office; graduates without work are young. */
export const CATEGORIES = [
  ...times(5, { name: '非公有制经济组织和社会组织聘用人员', standing: '干部', employed: true, bornFrom: '' }),
  ...times(2, { name: '非公有制经济组织和社会组织聘用人员', standing: '工人', employed: true, bornFrom: '' }),
  ...times(9, { name: '未就业的高校及中专毕业生', standing: '学生', employed: false, bornFrom: '1994' }),
  ...times(3, { name: '自由职业或灵活就业人员', standing: '未注明', employed: false, bornFrom: '' }),
  ...times(2, {
    name: '辞职辞退、解除合同、取消录（聘）用、被开除等未就业人员',
    standing: '干部',
    employed: false,
    bornFrom: '',
  }),
  { name: '自费出国（境）留学及其他因私出国（境）人员', standing: '干部', employed: false, bornFrom: '' },
  { name: '外国企业常驻代表机构的中方雇员', standing: '干部', employed: true, bornFrom: '' },
  { name: '其他流动人员', standing: '未注明', employed: false, bornFrom: '' },
]

export const EMPLOYERS = [
  employer('威海演示海洋食品有限公司', '10000001'),
  employer('威海演示渔具股份有限公司', '10000002'),
  employer('威海演示医疗器材有限公司', '10000003'),
  employer('威海演示船舶配套有限公司', '10000004'),
  employer('威海演示软件技术有限公司', 'MA000001'),
  employer('威海演示文化旅游有限公司', 'MA000002'),
  employer('荣成演示水产加工有限公司', 'MA000003'),
  employer('文登演示毛纺织有限公司', '10000005'),
  employer('乳山演示果业专业合作社', 'MA000004'),
  employer('威海演示人力资源服务有限公司', 'MA000005'),
]

export const SCHOOLS = ['威海演示职业学院', '山东演示大学学生工作处', '青岛演示理工大学档案馆'] as const

export const SENDERS = [
  '荣成市公共就业和人才服务中心',
  '文登区公共就业和人才服务中心',
  '乳山市公共就业和人才服务中心',
  '烟台演示机床集团有限公司人力资源部',
  '威海演示第一中学',
  '济南演示人才服务中心',
] as const

export const MISSING = [
  '缺毕业生登记表',
  '缺解除劳动合同证明',
  '入党志愿书缺页，已告知本人',
  '无目录，按袋清点',
  '出生日期前后记载不一',
] as const

function employer(name: string, first8: string) {
  const first17 = `91371098${first8}${organisationCheck(first8)}`
  const check = creditCheck(first17)
  if (check === null) throw new Error(`no credit code can be made of ${first17}`)
  return { name, creditCode: first17 + check }
}

function times<T>(count: number, item: T): readonly T[] {
  return Array.from({ length: count }, () => item)
}
