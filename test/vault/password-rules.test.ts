import fc from 'fast-check'
import { expect, it } from 'vitest'
import { weaknessesOf } from '#shared/accounts/password-rules'

const owner = { name: 'chuangkou', personName: '林晓' }

it.each(['admin123456', 'Admin123456789', 'password1234!!', 'qwertyuiop123', '1qaz2wsx3edc', 'aaaaaaaaaaaaaa'])(
  'calls %s common',
  (password) => {
    expect(weaknessesOf(password, owner)).toContain('common')
  },
)

it.each(['198803124567', '371002198803124567', '2026-11-23 2026', 'abcdefghijklmn', '98765432109876'])(
  'calls %s common, being a number or a row of neighbours',
  (password) => {
    expect(weaknessesOf(password, owner)).toContain('common')
  },
)

it.each(['qingshan yueguang xiaohe maitian', '青山 月光 小河 麦田', 'Tj7-kw2Qz_pRn4', 'mai tian yue liang ge'])(
  'finds nothing wrong with %s',
  (password) => {
    expect(weaknessesOf(password, owner)).toEqual([])
  },
)

it.each(['a b c d', '青 山 月 光', '青山 青山 青山 青山', 'Tj7-kw2Qz'])('calls %s short', (password) => {
  expect(weaknessesOf(password, owner)).toContain('short')
})

it('refuses the name of the account and of the person, in full-width letters and any case too', () => {
  expect(weaknessesOf('xKuangChuangkou-7vq', owner)).toEqual(['containsName'])
  expect(weaknessesOf('ｃｈｕａｎｇｋｏｕ 七月 流火 九月', owner)).toEqual(['containsName'])
  expect(weaknessesOf('林晓 月光 小河 麦田 青山', owner)).toEqual(['containsName'])
})

it('never accepts what is both shorter than twelve characters and without a space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 11 }), (text) => {
      const password = Array.from(text.normalize('NFKC').replaceAll(/\s/g, '')).slice(0, 11).join('')
      expect(weaknessesOf(password, owner)).toContain('short')
    }),
  )
})
