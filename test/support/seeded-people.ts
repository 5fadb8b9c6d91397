/** Invented people from a seed: the same seed gives the same people, in the same order. */

export type SeededPerson = {
  readonly name: string
  readonly idNumber: string
  readonly sex: '1' | '2'
  readonly bornOn: string
  readonly category: string
  readonly phone: string
  readonly employer: string
}

export type Random = () => number

/** Numbers from 0 up to 1 (mulberry32). Not for anything secret. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

// The commonest surnames first, in about the shares they have in northern China; the last ones are rare or double.
const SURNAMES = [
  ['王', 90], ['李', 75], ['张', 72], ['刘', 58], ['于', 40], ['陈', 28], ['孙', 36], ['赵', 27], ['杨', 24], ['周', 17],
  ['徐', 20], ['丛', 18], ['姜', 20], ['宋', 18], ['林', 17], ['毕', 12], ['曲', 13], ['邹', 12], ['吴', 14], ['马', 14],
  ['高', 13], ['郭', 13], ['黄', 10], ['胡', 10], ['朱', 10], ['何', 8], ['梁', 8], ['董', 9], ['鞠', 9], ['隋', 8],
  ['单', 3], ['仇', 1], ['解', 2], ['曾', 3], ['查', 1], ['欧阳', 1], ['司马', 1], ['尉迟', 1], ['夏', 5], ['苗', 4],
] as const // prettier-ignore

const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲建国志文晓东海燕春雪梅兰菊竹松柏林森鑫淼焱垚晨曦宇轩浩然子涵梓萱欣怡思远佳慧雅琴博',
  ...'立新永康德胜凤仪云飞鹏程锦绣光辉耀祖庆丰安宁瑞祥福禄寿喜家和贵荣昌盛世清廉正义忠诚信仁智礼孝悌',
]

const DIVISIONS = ['371002', '371003', '371081', '371082', '371083', '370602', '370684', '370202', '370102', '230103']
const CATEGORIES = ['nonPublicEmployee', 'leftPublicPost', 'unemployedGraduate', 'abroad', 'flexibleWorker', 'other']
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const EMPLOYERS = 400

const surnameTotal = SURNAMES.reduce((sum, [, share]) => sum + share, 0)

export function seededPerson(random: Random, index: number): SeededPerson {
  const sex = random() < 0.5 ? '1' : '2'
  const bornOn = birthDay(random)
  return {
    name: surname(random) + pick(random, GIVEN) + (random() < 0.82 ? pick(random, GIVEN) : ''),
    idNumber: idNumber(random, bornOn, sex),
    sex,
    bornOn,
    category: pick(random, CATEGORIES),
    // No such numbers are given out: the digits after 1990 count the people.
    phone: `1990${String(index).padStart(7, '0')}`,
    employer: random() < 0.6 ? `威海演示第${Math.floor(random() * EMPLOYERS)}有限公司` : '',
  }
}

function surname(random: Random): string {
  let left = random() * surnameTotal
  for (const [name, share] of SURNAMES) {
    left -= share
    if (left < 0) return name
  }
  return '王'
}

/** Ages from 18 to 65 in 2026, thicker between 22 and 45. */
function birthDay(random: Random): string {
  const age = random() < 0.7 ? 22 + random() * 23 : 18 + random() * 47
  const day = new Date(Date.UTC(2026, 0, 1) - age * 365.25 * 86_400_000)
  return day.toISOString().slice(0, 10)
}

function idNumber(random: Random, bornOn: string, sex: '1' | '2'): string {
  const order = Math.floor(random() * 499) * 2 + (sex === '1' ? 1 : 2)
  const body = pick(random, DIVISIONS) + bornOn.replaceAll('-', '') + String(order).padStart(3, '0')
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}
