/**
 * Writes test/fixtures/register.csv: 300 invented people whose files came into an invented office. Run by hand when the
 * sample has to change, and commit what it writes: node build/sample/make-register.ts
 * The same seed gives the same file. Nobody in it exists: the identity numbers carry divisions that were never given out
 * (371098, 370698), and no telephone in China begins with 120 followed by eight digits.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkDigit } from '#shared/person/id-number'
import { SAMPLE_HEAD } from '#electron/jobs/sample-register'
import { CATEGORIES, EMPLOYERS, GIVEN_MEN, GIVEN_WOMEN, MISSING, SCHOOLS, SENDERS, SURNAMES } from './register-words.ts'
import { seededPicks, type Picks } from './seeded-picks.ts'
import { UNUSUAL } from './unusual-people.ts'

const PEOPLE = 300
const FIRST_BIRTH = Date.parse('1958-01-01')
const LAST_BIRTH = Date.parse('2002-12-31')
const FIRST_ARRIVAL = Date.parse('2011-03-01')
const LAST_ARRIVAL = Date.parse('2025-06-30')
const DAY = 86_400_000
const YEARS_TO_GRADUATION = 22

type Cells = Readonly<Record<(typeof SAMPLE_HEAD)[number], string>>

const picks = seededPicks(20260301)
const rows = Array.from({ length: PEOPLE }, (_, index) => {
  const unusual = UNUSUAL[index] ?? {}
  return { ...usual(index, unusual.出生日期 ?? '', picks), ...unusual }
})
const csv = [SAMPLE_HEAD.join(','), ...rows.map((row) => SAMPLE_HEAD.map((head) => row[head]).join(','))].join('\n')
writeFileSync(path.join(import.meta.dirname, '../../test/fixtures/register.csv'), `${csv}\n`)

function usual(index: number, knownBirth: string, { among, dayBetween, up }: Picks): Cells {
  const man = up(2) === 0
  const bornOn = knownBirth === '' ? dayBetween(FIRST_BIRTH, LAST_BIRTH) : knownBirth
  const category = among(CATEGORIES.filter(({ bornFrom }) => bornFrom <= bornOn))
  const employed = category.employed ? among(EMPLOYERS) : null
  const given = among(man ? GIVEN_MEN : GIVEN_WOMEN)
  const graduatedOn = Date.parse(bornOn) + YEARS_TO_GRADUATION * 365 * DAY
  const receivedOn = dayBetween(Math.max(FIRST_ARRIVAL, graduatedOn), LAST_ARRIVAL)
  const pieces = 6 + up(30)
  return {
    姓名: among(SURNAMES) + given,
    曾用名: '',
    证件类型: '居民身份证',
    证件号码: idNumber(bornOn, 2 * index + (man ? 1 : 2)),
    证件存疑: '',
    性别: man ? '男' : '女',
    出生日期: bornOn,
    人员类别: category.name,
    身份: category.standing,
    存档形式: employed !== null && up(3) > 0 ? '单位存档' : '个人存档',
    工作单位: employed?.name ?? '',
    信用代码: employed?.creditCode ?? '',
    户籍区划: among(['371002', '371002', '371002', '371003', '371082', '371083', '371071', '371072']),
    联系电话: `120${String(63100000 + index * 7 + up(7)).padStart(8, '0')}`,
    来档单位: among(category.standing === '学生' ? SCHOOLS : SENDERS),
    ...wayOf(index, receivedOn, up(10)),
    收档日期: receivedOn,
    份数: String(pieces),
    页数: String(pieces * 3 + up(40)),
    缺件说明: up(12) === 0 ? among(MISSING) : '',
  }
}

function wayOf(index: number, receivedOn: string, chance: number) {
  const number = String(index + 1).padStart(4, '0')
  const year = receivedOn.slice(0, 4)
  if (chance < 6) return { 来档方式: '机要通信', 来档编号: `演机${year}${number}` }
  if (chance < 7) return { 来档方式: '机要交通', 来档编号: `演交${year}${number}` }
  return { 来档方式: '邮政特快专递（EMS）', 来档编号: `YS${year}${number}CN` }
}

/** Odd sequences are men's. Files of people born before 1988 carry the division of the time when Weihai was under Yantai. */
function idNumber(bornOn: string, sequence: number): string {
  const division = bornOn < '1988' ? '370698' : '371098'
  const seventeen = `${division}${bornOn.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return seventeen + checkDigit(seventeen)
}
