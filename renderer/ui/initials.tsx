import { pinyin } from 'pinyin-pro'

/** First letters of the pinyin of a label, lower case; letters and digits stand for themselves, signs are left out. */
export function initialsOf(label: string): string {
  return pinyin(label, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
