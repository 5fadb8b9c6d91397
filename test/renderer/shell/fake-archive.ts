import type { MaterialClass } from '#shared/archive/material-classes'
import { stepsFrom, type Custody } from '#shared/custody/custody'
import type { AnswerOf } from '#shared/ipc/contract'
import { day, fakeId } from './fake-ids.ts'
import { hitsFor, PEOPLE, type FakePerson } from './fake-people.ts'

type File = AnswerOf<'archive.open'>

/** The file page of an invented person. */
export function fileOf(archiveId: string): File {
  const person = PEOPLE.find(({ number }) => fakeId(number) === archiveId) ?? PEOPLE[0]
  if (person === undefined) throw new Error('no invented people')
  const volumes = hitsFor(person.archiveNo)[0]?.volumes ?? []
  return {
    archiveId: fakeId(person.number),
    archiveNo: person.archiveNo,
    custodyForm: person.archiveNo.includes('-D-') ? 'employer' : 'individual',
    receivedOn: day('2019-07-15'),
    missing: person.number === 4 ? '缺高中毕业生登记表' : '',
    person: personOf(person),
    volumes: volumes.map(({ volumeId, label, custody }, index) => ({
      volumeId,
      label,
      barcode: `WH000134${person.number}${index + 1}`,
      pieces: 24,
      pages: 86,
      custody,
      shelfId: custody.kind === 'shelved' ? fakeId(500) : null,
      slot: custody.kind === 'shelved' ? 17 : null,
      next: [...stepsFrom({ kind: custody.kind } as Custody)], // the kind is all the table looks at
    })),
    materials: materialsOf(fakeId(2000 + person.number)),
    openTransferId: person.custody.kind === 'dispatched' ? fakeId(801) : null,
    papers: [
      { paperId: fakeId(901), kind: 'loanSlip', number: '威就业人才借〔2026〕118号', issuedOn: day('2026-11-09') },
      { paperId: fakeId(902), kind: 'sampleLetter', number: '', issuedOn: day('2026-11-06') },
    ],
    history: historyOf(),
  }
}

function personOf({ number, name, maskedDocumentNo, bornOn, employer }: FakePerson): File['person'] {
  return {
    personId: fakeId(1000 + number),
    name,
    formerNames: number === 2 ? ['王小明'] : [],
    documentKind: 'residentId',
    maskedDocumentNo,
    documentDoubts: number === 4 ? ['校验位不符', '与出生日期不一致'] : [],
    sex: number % 2 === 0 ? '2' : '1',
    bornOn,
    category: number === 2 ? 'nonPublicEmployee' : 'leftPublicPost',
    standing: 'cadre',
    employer,
    householdDivision: '371002',
    maskedPhone: '138****2016',
  }
}

function materialsOf(volumeId: string): File['materials'] {
  const lines: readonly (readonly [MaterialClass, string, string, number])[] = [
    ['1', '干部履历表', '2010-07', 8],
    ['1', '流动人员基本情况登记表', '2019-07-15', 2],
    ['2', '入党自传', '2008', 6],
    ['3', '2018年度考核登记表', '2018-12-28', 2],
    ['3', '试用期满考核鉴定表', '2011-08-01', 2],
    ['4-1', '高中毕业生登记表', '2006-06', 6],
    ['4-1', '普通高等学校毕业生登记表（含学习成绩单、学位授予决定及毕业实习鉴定意见）', '2010-06', 14],
    ['4-1', '学士学位授予决定', '2010-06-30', 1],
    ['4-2', '专业技术资格评审表（工程师）', '2016-11', 12],
    ['6', '入党志愿书', '2009-05-04', 16],
    ['6', '转正申请书', '2010-05-04', 3],
    ['7', '优秀毕业生登记表', '2010-06', 2],
    ['9-1', '工资变动审批表', '2014-07', 2],
    ['9-2', '聘用合同书', '2010-08-01', 6],
    ['10', '解除劳动合同证明书', '2019-06-30', 1],
    ['10', '档案转递通知单回执', '', 1],
  ]
  return lines.map(([code, title, formedOn, pages], index) => ({
    materialId: fakeId(4000 + index),
    volumeId: volumeId as never, // made by fakeId
    class: code,
    ordinal: lines.slice(0, index).filter(([earlier]) => earlier === code).length + 1,
    title,
    formedOn,
    pieces: 1,
    pages,
  }))
}

function historyOf(): File['history'] {
  const line = (
    seq: number,
    kind: string,
    occurredOn: string,
    who: string,
    facts: Readonly<Record<string, string>>,
    paper: number | null = null,
  ): File['history'][number] => ({
    seq,
    kind,
    occurredOn: day(occurredOn),
    recordedAt: day(`${occurredOn}T06:05:00.000Z`),
    who,
    reason: null,
    volumeId: null,
    facts: Object.entries(facts).map(([name, value]) => ({ name, value })),
    paperId: paper === null ? null : fakeId(paper),
  })
  return [
    line(1, 'receive', '2019-07-15', '李文静', { 收件流水号: 'SJ-20190715-03', 来档单位: '威海职业学院', 份数: '24' }),
    line(2, 'shelve', '2019-07-16', '丛建军', { 架位: '1-A-02-A-05-2-17' }),
    line(3, 'samplePrinted', '2026-11-06', '李文静', { 借档单位: '威海市社会保险服务中心' }, 902),
    line(4, 'letterRegistered', '2026-11-09', '李文静', { 来函登记号: 'LH-2026-0087', 用途: '退休审批' }),
    line(5, 'lend', '2026-11-09', '李文静', {
      借档单位: '威海市社会保险服务中心',
      应还: '2026-11-20',
      封签: '0032117',
    }),
    line(6, 'loanSlipIssued', '2026-11-09', '李文静', {}, 901),
  ]
}
