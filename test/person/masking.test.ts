import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskDocumentNo, maskPhone } from '#shared/person/masking'

test.each([
  [maskDocumentNo, '371002199001011234', '371002********1234'],
  [maskDocumentNo, '371002900101123', '371002*****1123'],
  [maskDocumentNo, 'E12345678', '*****5678'],
  [maskDocumentNo, '123', '**3'],
  [maskDocumentNo, '', ''],
  [maskPhone, '13812345678', '138****5678'],
  [maskPhone, '0631-5201234', '063*****1234'],
  [maskPhone, '5201234', '****234'],
])('%o shows %s as %s', (mask, whole, shown) => {
  expect(mask(whole)).toBe(shown)
})

test('at least four characters are hidden, or at least half of a short number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (whole) => {
      const points = [...whole]
      const hidden = [...maskDocumentNo(whole)].filter((shown, index) => shown === '*' && points[index] !== '*').length
      const stars = points.filter((point) => point === '*').length
      expect(hidden + stars).toBeGreaterThanOrEqual(Math.min(4, Math.ceil(points.length / 2)))
      expect([...maskDocumentNo(whole)]).toHaveLength(points.length)
    }),
  )
})
