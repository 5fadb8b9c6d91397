const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const
const UNITS = ['', '拾', '佰', '仟'] as const

/**
 * A count in 大写汉字, so that no stroke can be added to it later: 0 is 零, 10 is 壹拾, 1005 is 壹仟零伍.
 * Whole numbers from 0 to 99999999; throws a RangeError outside.
 */
export function inCapitals(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 99_999_999) throw new RangeError(`no capitals for ${count}`)
  if (count === 0) return DIGITS[0]
  const myriads = Math.trunc(count / 10_000)
  const rest = count % 10_000
  if (myriads === 0) return belowMyriad(rest)
  const gap = rest > 0 && rest < 1000 ? DIGITS[0] : ''
  return `${belowMyriad(myriads)}万${gap}${belowMyriad(rest)}`
}

/** 1 to 9999; '' for 0. */
function belowMyriad(count: number): string {
  const digits = String(count).split('').map(Number)
  return digits
    .map((digit, at) => (digit === 0 ? DIGITS[0] : `${DIGITS[digit] ?? ''}${UNITS[digits.length - 1 - at] ?? ''}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}
