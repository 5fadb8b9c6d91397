import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lightOf } from '#shared/deadlines/lights'
import { addDays, type LocalDate } from '#shared/kernel/local-date'

const today = '2026-11-23' as LocalDate

test.each([
  [-1, 'overdue'],
  [0, 'today'],
  [1, 'week'],
  [7, 'week'],
  [8, 'later'],
] as const)('%i days from today shows %s', (days, light) => {
  expect(lightOf(addDays(today, days), today)).toBe(light)
})

test('a day never looks less urgent as time passes', () => {
  const order = ['later', 'week', 'today', 'overdue']
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 30 }), fc.nat(30), (days, passed) => {
      const due = addDays(today, days)
      const now = order.indexOf(lightOf(due, today))
      expect(order.indexOf(lightOf(due, addDays(today, passed)))).toBeGreaterThanOrEqual(now)
    }),
  )
})
