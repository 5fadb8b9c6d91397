import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfWeek, lightOf } from '#shared/deadlines/lights'
import { addDays, daysBetween, type LocalDate } from '#shared/kernel/local-date'

const monday = '2026-11-23' as LocalDate

test.each([
  [-1, 'overdue'],
  [0, 'dueToday'],
  [1, 'dueThisWeek'],
  [6, 'dueThisWeek'],
  [7, null],
] as const)('on a Monday, %i days away shows %s', (days, light) => {
  expect(lightOf(addDays(monday, days), monday)).toBe(light)
})

test('on a Sunday nothing is left of the week', () => {
  const sunday = addDays(monday, 6)
  expect(lightOf(sunday, sunday)).toBe('dueToday')
  expect(lightOf(addDays(sunday, 1), sunday)).toBeNull()
})

test('a week ends within seven days, on the same Sunday for each of its days', () => {
  const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(monday, days))
  fc.assert(
    fc.property(anyDay, (day) => {
      const end = endOfWeek(day)
      const left = daysBetween(day, end)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left).toBeLessThan(7)
      expect(endOfWeek(end)).toBe(end)
      expect(endOfWeek(addDays(end, 1))).toBe(addDays(end, 7))
    }),
  )
})

test('a day never looks less urgent as time passes', () => {
  const order = [null, 'dueThisWeek', 'dueToday', 'overdue']
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 30 }), fc.nat(30), (days, passed) => {
      const due = addDays(monday, days)
      const now = order.indexOf(lightOf(due, monday))
      expect(order.indexOf(lightOf(due, addDays(monday, passed)))).toBeGreaterThanOrEqual(now)
    }),
  )
})
