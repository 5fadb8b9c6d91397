import type { PaperRefused } from '#shared/papers/refusals'
import type { TextsOf } from './fault.ts'

export const papersTexts: TextsOf<PaperRefused> = {
  CHARACTERS_UNPRINTABLE: (f) => ({
    title: `${f.where}中的「${f.characters.join('、')}」在本机字体里没有，打印会缺字，所以没有出纸。`,
    next: '请核对这个字是否输对；确为生僻字的，请先手工开具，待装入补充字体后再打印。',
  }),
}
