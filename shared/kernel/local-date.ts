import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'

/** A calendar day in Asia/Shanghai, written 2026-11-23. */
export type LocalDate = string & z.$brand<'LocalDate'>
/** A moment in UTC with milliseconds, written 2026-11-23T06:05:00.000Z. */
export type Instant = string & z.$brand<'Instant'>

const ZONE = 'Asia/Shanghai'

/** True for an existing day between 1900 and 2199, written with dashes. */
export function isLocalDate(text: string): text is LocalDate {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && readPlain(text) !== null
}

/** Reads what a clerk types: 20261123, 2026-11-23, 2026/11/23 or 2026.11.23. Null when it is no day. */
export function readLocalDate(typed: string): LocalDate | null {
  const digits = typed
    .trim()
    .replace(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, (_, year: string, month: string, day: string) => {
      return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`
    })
  if (!/^\d{8}$/.test(digits)) return null
  const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  return isLocalDate(text) ? text : null
}

export function localDateOf(instant: Instant): LocalDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString() as LocalDate
}

/** Midnight in the room, with which the day begins. */
export function startOf(day: LocalDate): Instant {
  return instantOf(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds)
}

/** Hours and minutes on the wall of the room, written 14:05. */
export function localTimeOf(instant: Instant): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainTime().toString({ smallestUnit: 'minute' })
}

export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as LocalDate
}

/** The same day `months` later, the last of the month where it has none (民法典 202). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ months }).toString() as LocalDate
}

/** Whole calendar days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** As letters write it: 2026年11月23日, no leading zeros (GB/T 9704-2012 7.3.5.4). */
export function inWords(day: LocalDate): string {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day)
  return `${year}年${month}月${dayOfMonth}日`
}

function readPlain(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}
