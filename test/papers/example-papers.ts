import type { Office } from '#shared/agency/office'
import type { LocalDate } from '#shared/kernel/local-date'
import type { LoanSlipFacts } from '#shared/papers/loan-slip'
import type { NoticePerson, TransferNoticeFacts } from '#shared/papers/notice-facts'
import type { SampleLetterFacts } from '#shared/papers/sample-letter'

const office: Office = {
  fullName: '威海市公共就业和人才服务中心',
  shortName: '威海市人才中心',
  letterCode: '威就业人才函',
  filePrefix: 'WH',
  divisionCode: '371000',
  address: '山东省威海市环翠区文化中路86号',
  postcode: '264200',
  phone: '0631-5190123',
}

const NAMES = ['张伟', '欧阳文静', '买买提·艾合买提', '王芳', '李秀英', '刘洋', '陈静怡', '杨𬱖', '赵㛃', '黄喆']
const POSTS = ['山东威高集团有限公司 工程师', '威海北洋电气集团股份有限公司 会计', '']

/** `people` files asked for by one letter. */
export function aSampleLetter(people: number, changes: Partial<SampleLetterFacts> = {}): SampleLetterFacts {
  return {
    office,
    unitName: '威海市社会保险服务中心',
    purpose: 'pension',
    scope: '历次工资审批、工龄认定材料',
    handlers: [
      { name: '王建国', documentKind: 'residentId', documentNo: '371002198503124519', partyMember: true },
      { name: '李红', documentKind: 'residentId', documentNo: '37100219900521302X', partyMember: true },
    ],
    people: numbered(people).map((number) => ({
      name: nameOf(number),
      documentKind: 'residentId',
      documentNo: `37100219${60 + (number % 40)}0101${String(1000 + number)}`,
      archiveNo: archiveNoOf(number),
      volumes: 1,
    })),
    until: '2026-12-25' as LocalDate,
    contactPhone: '0631-5231234',
    issuedOn: '2026-11-23' as LocalDate,
    ...changes,
  }
}

export function aLoanSlip(changes: Partial<LoanSlipFacts> = {}): LoanSlipFacts {
  return {
    office,
    slipNo: 'JY-2026-0031',
    letter: {
      unitName: '威海市社会保险服务中心',
      letterNo: '威社保函〔2026〕118号',
      letterDate: '2026-11-20' as LocalDate,
      registerNo: 'LH-2026-0027',
    },
    purpose: 'pension',
    scope: '历次工资审批、工龄认定材料',
    handlers: ['王建国', '李红'],
    person: { name: '张伟', archiveNo: archiveNoOf(1) },
    volumeLabel: '正本',
    pieces: 46,
    pages: 183,
    sealNo: 'F-2026-00417',
    lentOn: '2026-11-23' as LocalDate,
    dueOn: '2026-12-07' as LocalDate,
    lentBy: '孙晓梅',
    issuedOn: '2026-11-23' as LocalDate,
    ...changes,
  }
}

/** `people` files sent on under one number. */
export function aTransferNotice(people: number, changes: Partial<TransferNoticeFacts> = {}): TransferNoticeFacts {
  return {
    office,
    noticeNo: '威就业人才转字〔2026〕第12号',
    receiptCode: 'ZD-2026-0012',
    receiver: { name: '青岛市人才服务中心' },
    people: numbered(people).map(aNoticePerson),
    way: 'confidentialPost',
    wayNo: '',
    handler: '孙晓梅',
    reviewer: '周敏',
    returnWithinDays: 30,
    listPages: 2,
    sealedItems: 1,
    issuedOn: '2026-11-23' as LocalDate,
    ...changes,
  }
}

function aNoticePerson(number: number): NoticePerson {
  return {
    name: nameOf(number),
    archiveNo: archiveNoOf(number),
    formerPost: POSTS[(number - 1) % POSTS.length] ?? '',
    reason: number % 2 === 1 ? 'newEmployer' : 'civilService',
    requestLetterNo: number % 2 === 1 ? '青人才调〔2026〕345号' : '',
    evidence: number % 2 === 1 ? ['requestLetter', 'terminationProof'] : ['appointmentNotice'],
    originals: 1,
    duplicates: number % 3 === 0 ? 1 : 0,
    pieces: 20 + number,
  }
}

function nameOf(number: number): string {
  return NAMES[(number - 1) % NAMES.length] ?? ''
}

function archiveNoOf(number: number): string {
  return `WH-G-${String(number).padStart(7, '0')}`
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
