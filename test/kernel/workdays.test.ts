import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, type LocalDate } from '#shared/kernel/local-date'
import { addWorkdays, calendarKnown, isWorkday, moveOffHoliday } from '#shared/kernel/workdays'

const day = (text: string) => text as LocalDate
const anyDay = fc.integer({ min: 0, max: 8400 }).map((days) => addDays(day('2004-01-01'), days))

describe('working days', () => {
  test.each([
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-28', true],
    ['2026-05-09', true],
    ['2026-09-20', true],
    ['2026-10-10', true],
    ['2026-10-01', false],
    ['2026-10-07', false],
    ['2026-10-08', true],
    ['2026-09-25', false],
    ['2026-11-23', true],
    ['2026-11-22', false],
  ])('%s is worked: %s', (text, worked) => {
    expect(isWorkday(day(text))).toBe(worked)
  })

  test.each([
    ['2026-02-12', 15, '2026-03-11'],
    ['2026-09-18', 15, '2026-10-15'],
    ['2026-09-24', 15, '2026-10-22'],
    ['2026-04-30', 2, '2026-05-07'],
  ])('%s and %i working days later is %s', (from, workdays, last) => {
    expect(addWorkdays(day(from), workdays)).toBe(last)
  })

  test('a term of no working days is a mistake of the program', () => {
    expect(() => addWorkdays(day('2026-11-23'), 0)).toThrow(RangeError)
    expect(() => addWorkdays(day('2026-11-23'), 1.5)).toThrow(RangeError)
  })

  test('a term ends on a day worked, and has exactly its number of days worked after the first', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, workdays) => {
        const last = addWorkdays(from, workdays)
        const after = Array.from({ length: daysBetween(from, last) }, (_, at) => addDays(from, at + 1))
        expect(after.filter(isWorkday)).toHaveLength(workdays)
        expect(isWorkday(last)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('terms of months and days', () => {
  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2026-01-15', '2026-02-24'],
    ['2026-09-01', '2026-10-08'],
    ['2026-08-25', '2026-09-28'],
  ])('one month from %s ends on %s', (from, last) => {
    expect(moveOffHoliday(addMonths(day(from), 1))).toBe(last)
  })

  test('fourteen days from 2026-09-17 end after the holidays', () => {
    expect(moveOffHoliday(addDays(day('2026-09-17'), 14))).toBe('2026-10-08')
  })

  test('the last day moves only forward, only over days off, and stays where it is worked', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const moved = moveOffHoliday(from)
        const between = Array.from({ length: daysBetween(from, moved) }, (_, at) => addDays(from, at))
        expect(isWorkday(moved)).toBe(true)
        expect(between.filter(isWorkday)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('the calendar', () => {
  test('knows 2026 and says so when a year has not been published', () => {
    expect([2004, 2025, 2026].map(calendarKnown)).toEqual([true, true, true])
    expect(calendarKnown(2099)).toBe(false)
  })

  test('leaves out only weekends in a year it does not know', () => {
    expect(isWorkday(day('2099-10-01'))).toBe(true)
    expect(isWorkday(day('2099-10-03'))).toBe(false)
  })

  test('gives the same answer wherever the machine believes to be', () => {
    const before = process.env['TZ']
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) {
        process.env['TZ'] = zone
        expect(addWorkdays(day('2026-09-18'), 15)).toBe('2026-10-15')
      }
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})
