import { expect, it } from 'vitest'
import type { PaperFacts } from '#shared/papers/paper'
import { aboutOf, refusalsToPrint, sheetOf } from '#shared/papers/paper'
import { textsOf } from '#shared/papers/sheet'
import { aLoanSlip, aSampleLetter, aTransferNotice } from './example-papers.ts'
import { expectInOrder } from './in-order.ts'

it('words the borrowing letter in the order of the paper, the unit as its sender', () => {
  expectInOrder(wordsOf({ kind: 'sampleLetter', facts: aSampleLetter(2) }), [
    '关于借阅张伟等2人人事档案的函',
    '〔　　　　〕　　　号',
    '威海市公共就业和人才服务中心：',
    '因办理退休审批，现派两名工作人员王建国（中共党员，居民身份证371002198503124519）、李红（',
    '持函借阅下列人员档案，共2人2卷。',
    '姓名',
    '身份证号',
    '档案编号',
    '查用内容',
    '张伟',
    '371002196101011001',
    'WH-G-0000001',
    '历次工资审批、工龄认定材料',
    '借用期限自档案出库之日起至2026年12月25日。',
    '专人保管，不拆散、涂改、抽换、圈划、转借，不交本人及无关人员',
    '用毕按目录清点、密封并在封口加盖印章，按期归还；遗失、损毁的，承担责任。',
    '联系人电话：0631-5231234',
    '威海市社会保险服务中心（章）',
    '年　　月　　日',
    '存档机构填写',
    '来函登记号',
    '审核',
    '批准',
    '出库日期',
    '份/页',
    '封条号',
    '应还日期',
    '归还验收',
  ])
})

it('says one person without counting, and several volumes where there are some', () => {
  const facts = aSampleLetter(1, { people: aSampleLetter(1).people.map((person) => ({ ...person, volumes: 2 })) })
  const words = wordsOf({ kind: 'sampleLetter', facts })

  expectInOrder(words, ['关于借阅张伟人事档案的函', '共1人2卷。', 'WH-G-0000001（2卷）'])
})

it('names other documents by their kind, and says where there is none', () => {
  const [person] = aSampleLetter(1).people
  if (person === undefined) throw new Error('the example names somebody')
  const people = [
    { ...person, documentKind: 'passport', documentNo: 'E12345678' },
    { ...person, documentKind: 'none', documentNo: '' },
  ] as const
  const words = wordsOf({ kind: 'sampleLetter', facts: aSampleLetter(1, { people }) })

  expectInOrder(words, ['护照 E12345678', '无证件'])
})

it('prints the loan slip twice, once for each side, with no number of an identity document', () => {
  const copy = [
    '人事档案借阅登记单',
    '编号：JY-2026-0031',
    '威海市社会保险服务中心',
    '威社保函〔2026〕118号',
    'LH-2026-0027',
    '退休审批',
    '王建国、李红',
    '张伟',
    'WH-G-0000001',
    '正本，46份/183页',
    'F-2026-00417',
    '2026年11月23日',
    '2026年12月7日',
    '借用须知',
    '借用单位签收',
    '存档机构经办',
    '孙晓梅',
    '档案业务专用章',
    '归还验收',
    '归还封条',
    '拆封人',
    '监拆人',
    '差异说明',
  ]
  expectInOrder(wordsOf({ kind: 'loanSlip', facts: aLoanSlip() }), [
    ...copy.slice(0, 2),
    '（存档机构留存）',
    ...copy.slice(2),
    '裁切线',
    ...copy.slice(0, 2),
    '（借用单位留存）',
    ...copy.slice(2),
  ])
})

it('words stub, notice and receipt in the order of the paper', () => {
  expectInOrder(wordsOf({ kind: 'transferNotice', facts: aTransferNotice(1) }), [
    '（存根）',
    '第12号',
    '姓名',
    '张伟',
    '原单位及职务',
    '转往单位',
    '青岛市人才服务中心',
    '转递原因',
    '就业（调入单位）',
    '依据',
    '青人才调〔2026〕345号',
    '正本',
    '壹',
    '副本',
    '零',
    '材料',
    '贰拾壹',
    '方式及编号',
    '机要通信',
    '经办',
    '复核',
    '日期',
    '骑缝章',
    '第12号',
    '青岛市人才服务中心：',
    '兹将张伟同志的人事档案转去，请按所附目录清点查收，并将回执加盖公章后于30日内退回。',
    '姓名',
    '附：材料目录清单贰页、密封件壹件。',
    '发件人：孙晓梅',
    '发件机关（章）：威海市公共就业和人才服务中心',
    '2026年11月23日',
    '骑缝章',
    '（回执）',
    '第12号',
    '威海市公共就业和人才服务中心：',
    '你中心2026年11月23日以威就业人才转字〔2026〕第12号转来张伟同志人事档案正本壹卷、副本零卷、材料贰拾壹份，',
    '经清点　□无误　□有下列差异，已收存，现将回执退回。',
    '收件人：',
    '收件机关（章）：',
    '回执邮寄地址：山东省威海市环翠区文化中路86号',
    '邮编：264200',
    '电话：0631-5190123',
    'ZD-2026-0012',
  ])
})

it('counts several people together and lists more than three behind the notice', () => {
  const three = wordsOf({ kind: 'transferNotice', facts: aTransferNotice(3) })
  const many = wordsOf({ kind: 'transferNotice', facts: aTransferNotice(25) })

  expectInOrder(three, ['兹将张伟等叁名同志的', '正本叁卷、副本壹卷、材料陆拾陆份，'])
  expect(three).not.toContain('名单')
  expectInOrder(many, [
    '兹将张伟等贰拾伍名同志的',
    '详见所附名单',
    '附：转递人员名单贰拾伍名、',
    '转递人员名单',
    'WH-G-0000025',
  ])
})

it('leaves free what is not known yet', () => {
  const facts = aTransferNotice(1, { listPages: null, sealedItems: null, receiptCode: '' })

  expect(wordsOf({ kind: 'transferNotice', facts })).toContain('材料目录清单　　　页、密封件　　　件')
})

it('says in one line what a paper is about', () => {
  expect(aboutOf({ kind: 'sampleLetter', facts: aSampleLetter(2) })).toBe('借阅 张伟 等 2 人')
  expect(aboutOf({ kind: 'loanSlip', facts: aLoanSlip() })).toBe('借出 张伟')
  expect(aboutOf({ kind: 'transferNotice', facts: aTransferNotice(1) })).toBe('转递 张伟')
})

it('refuses a paper for each character the fonts lack, named by the place it stands in', () => {
  const person = { name: '张𰻝𰻝', archiveNo: 'WH-G-0000001' }
  const paper: PaperFacts = { kind: 'loanSlip', facts: aLoanSlip({ person, lentBy: '李𪚥' }) }
  const covers = (codePoint: number): boolean => codePoint < 0x20000

  expect(refusalsToPrint(paper, covers)).toEqual([
    { code: 'CHARACTERS_UNPRINTABLE', characters: ['𪚥'], where: '借阅登记单「李𪚥」' },
    { code: 'CHARACTERS_UNPRINTABLE', characters: ['𰻝'], where: '借阅登记单「张𰻝𰻝」' },
  ])
  expect(refusalsToPrint({ kind: 'loanSlip', facts: aLoanSlip() }, covers)).toEqual([])
})

function wordsOf(paper: PaperFacts): string {
  return textsOf(sheetOf(paper)).join('\n')
}
