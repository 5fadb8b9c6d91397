import { pinyin } from 'pinyin-pro'
import { codePoints, foldWidth } from '#shared/kernel/text'

export type NameKeys = {
  /** The name and every rest of it, so that any middle part is the beginning of one. */
  readonly written: readonly string[]
  /** Whole name and given name in letters, ü as u. */
  readonly pinyin: readonly string[]
  readonly initials: readonly string[]
}

// Characters common in given names with two living readings; whichever the clerk thinks of must find the person.
const TWO_READINGS: Readonly<Record<string, readonly [string, string]>> = {
  乐: ['le', 'yue'],
  朝: ['chao', 'zhao'],
  长: ['chang', 'zhang'],
  晟: ['sheng', 'cheng'],
  重: ['zhong', 'chong'],
  茜: ['qian', 'xi'],
  行: ['xing', 'hang'],
  盛: ['sheng', 'cheng'],
}
const MOST_READINGS = 4

/**
 * What a name is searched by. It is read both as a surname asks (单 Shan, 仇 Qiu, 尉迟 Yuchi) and as the characters
 * usually sound. A character without a known reading stands for itself; nothing is normalised.
 */
export function nameKeys(name: string): NameKeys {
  const folded = foldName(name)
  const points = codePoints(folded)
  const readings = readingsOf(folded, points)
  return {
    written: points.map((_, start) => points.slice(start).join('')),
    pinyin: unique(readings.flatMap((syllables) => rests(syllables).map((rest) => foldPinyin(rest.join(''))))),
    initials: unique(readings.flatMap((syllables) => longRests(syllables).map(initialsOf))),
  }
}

/** A name as search compares it: narrow, small letters, without spaces and the dots between parts of a name. */
export function foldName(name: string): string {
  return foldWidth(name)
    .replace(/[\s·•・‧∙．.]/g, '')
    .toLowerCase()
}

/** Letters with ü, v and u after l and n made one, as keyboards differ. */
export function foldPinyin(letters: string): string {
  return letters.replaceAll('ü', 'v').replace(/([ln])v/g, '$1u')
}

function readingsOf(folded: string, points: readonly string[]): readonly (readonly string[])[] {
  const asName = pinyin(folded, { toneType: 'none', type: 'array', surname: 'head', v: true })
  const asText = pinyin(folded, { toneType: 'none', type: 'array', v: true })
  const found = [asName]
  if (asText.some((syllable, index) => syllable !== asName[index])) found.push(asText)
  points.forEach((point, index) => {
    const [one, other] = TWO_READINGS[point] ?? []
    if (one === undefined || other === undefined || index === 0) return
    for (const syllables of [...found]) {
      if (found.length < MOST_READINGS) found.push(syllables.with(index, syllables[index] === one ? other : one))
    }
  })
  return found
}

/** The whole name, the name without its first character, and every longer rest of at least two syllables. */
function rests(syllables: readonly string[]): readonly (readonly string[])[] {
  const last = Math.max(1, syllables.length - 2)
  return Array.from({ length: Math.min(last, syllables.length - 1) + 1 }, (_, start) => syllables.slice(start))
}

/** The same without single syllables: one initial alone tells nobody apart. */
function longRests(syllables: readonly string[]): readonly (readonly string[])[] {
  return rests(syllables).filter((rest, start) => start === 0 || rest.length > 1)
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => codePoints(syllable)[0] ?? '').join('')
}

function unique(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)]
}
