import type { PaperFacts } from '#shared/papers/paper'
import { aLoanSlip, aSampleLetter, aTransferNotice } from './example-papers.ts'

const LONG_UNIT =
  '中国（山东）自由贸易试验区威海经济技术开发区综合保税区人力资源和社会保障事务综合服务中心' +
  '（威海市南海新区劳动人事争议调解与流动人员人事档案管理服务分中心）'
/** 𬱖 and 㛃 lie outside the first block of ideographs; U+F901 is a compatibility ideograph that must not become 更. */
export const RARE_NAME = '杨𬱖㛃\uf901'

const slip = aLoanSlip()
const notice = aTransferNotice(1)
const [letterPerson] = aSampleLetter(1).people
const [noticePerson] = notice.people

/** Papers of every kind and size, and what strains each of them. */
export const EXAMPLES: readonly (readonly [string, PaperFacts])[] = [
  ['a letter for one', { kind: 'sampleLetter', facts: aSampleLetter(1) }],
  ['a letter for three', { kind: 'sampleLetter', facts: aSampleLetter(3) }],
  ['a letter for twenty-five', { kind: 'sampleLetter', facts: aSampleLetter(25) }],
  ['a letter of a unit with a long name', { kind: 'sampleLetter', facts: aSampleLetter(2, { unitName: LONG_UNIT }) }],
  [
    'a letter with a rare and a very long name',
    {
      kind: 'sampleLetter',
      facts: aSampleLetter(1, {
        people: [RARE_NAME, '阿'.repeat(80)].flatMap((name) => (letterPerson ? [{ ...letterPerson, name }] : [])),
      }),
    },
  ],
  ['a slip', { kind: 'loanSlip', facts: slip }],
  [
    'a slip with long and rare names',
    {
      kind: 'loanSlip',
      facts: {
        ...slip,
        letter: { ...slip.letter, unitName: LONG_UNIT },
        person: { ...slip.person, name: RARE_NAME },
        scope: LONG_UNIT,
      },
    },
  ],
  ['a notice for one', { kind: 'transferNotice', facts: notice }],
  ['a notice for three', { kind: 'transferNotice', facts: aTransferNotice(3) }],
  ['a notice for twenty-five', { kind: 'transferNotice', facts: aTransferNotice(25) }],
  [
    'a notice to a unit with a long name',
    { kind: 'transferNotice', facts: aTransferNotice(3, { receiver: { name: LONG_UNIT } }) },
  ],
  [
    'a notice with a rare name and a long number',
    {
      kind: 'transferNotice',
      facts: {
        ...notice,
        noticeNo: '威海市公共就业和人才服务中心流动人员人事档案转递通知单字〔2026〕第00012号',
        people: noticePerson ? [{ ...noticePerson, name: RARE_NAME, formerPost: LONG_UNIT }] : [],
      },
    },
  ],
]
