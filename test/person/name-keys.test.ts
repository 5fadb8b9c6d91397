import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKeys } from '#shared/person/name-keys'

test.each([
  ['单雄信', 'shanxiongxin', 'sxx'],
  ['仇英', 'qiuying', 'qy'],
  ['解晓东', 'xiexiaodong', 'xxd'],
  ['曾国栋', 'zengguodong', 'zgd'],
  ['查文静', 'zhawenjing', 'zwj'],
  ['区志强', 'ouzhiqiang', 'ozq'],
  ['尉迟敏', 'yuchimin', 'ycm'],
  ['张䶮', 'zhangyan', 'zy'],
  ['吕女英', 'lunuying', 'lny'],
  ['买买提·吐尔逊', 'maimaitituerxun', 'mmttex'],
])('%s is read as a surname asks: %s', (name, pinyin, initials) => {
  expect(nameKeys(name).pinyin).toContain(pinyin)
  expect(nameKeys(name).initials).toContain(initials)
})

test.each([
  ['单雄信', 'danxiongxin'],
  ['仇英', 'chouying'],
  ['曾国栋', 'cengguodong'],
  ['张茜', 'zhangxi'],
  ['张茜', 'zhangqian'],
  ['于朝阳', 'yuchaoyang'],
  ['于朝霞', 'yuzhaoxia'],
  ['于乐乐', 'yuyueyue'],
])('%s is also found as it usually sounds: %s', (name, pinyin) => {
  expect(nameKeys(name).pinyin).toContain(pinyin)
})

test('every rest of a name is a key, character by character', () => {
  expect(nameKeys('丛𬱖明').written).toEqual(['丛𬱖明', '𬱖明', '明'])
  expect(nameKeys('买买提·吐尔逊').written).toContain('吐尔逊')
})

test('the given name is found in letters', () => {
  expect(nameKeys('王建国').pinyin).toContain('jianguo')
  expect(nameKeys('王建国').initials).toContain('jg')
  expect(nameKeys('王伟').pinyin).toContain('wei')
})

test('a compatibility ideograph and a character without a reading stand for themselves', () => {
  expect(nameKeys('宋﨑').written).toEqual(['宋﨑', '﨑'])
  expect(nameKeys('宋﨑').pinyin).toContain('song﨑')
  expect('﨑'.normalize('NFC')).toBe('﨑') // one of the twelve that normalisation leaves alone
  expect(nameKeys('于\uf9d8').written[0]).toBe('于\uf9d8') // this one it would replace by 律
})

test('letters in a name are folded, its spaces and dots left out', () => {
  expect(nameKeys('Ａlice  Ｗ.').written[0]).toBe('alicew')
  expect(nameKeys('　').written).toEqual([])
})

test('any text whatever gives keys without throwing, the same each time, never more than it has places and readings', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (name) => {
      const { written, pinyin, initials } = nameKeys(name)
      expect(nameKeys(name)).toEqual({ written, pinyin, initials })
      expect(written.length).toBeLessThanOrEqual([...name].length)
      expect(pinyin.length).toBeLessThanOrEqual(4 * Math.max(1, [...name].length))
      expect(initials.length).toBeLessThanOrEqual(4 * Math.max(1, [...name].length))
    }),
  )
})
