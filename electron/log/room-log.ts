import { appendFileSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { localDateOf, type Instant } from '#shared/kernel/local-date'
import type { CallLog } from './call-log.ts'
import { redacted } from './redaction.ts'

/** Calls slower than this are written down by name, in milliseconds; lending must stay below it. */
const SLOW = 40
/** The file is put aside as room.log.old and begun anew beyond this size, in bytes. */
const LARGEST = 1024 * 1024
/** A defect is written down with this many calls that went before it. */
const REMEMBERED = 20

/**
 * The log of one room: slow and failed calls by name and duration, defects under a reference a clerk can quote
 * (D-20261123-0007). No input, no message, no name or number of a person ever gets into it.
 */
export function openRoomLog(file: string, now: () => Instant): CallLog {
  putAsideWhenLarge(file)
  const references = countReferences(file)
  const recent: string[] = []

  function write(line: string): void {
    try {
      appendFileSync(file, `${now()} ${line}\n`, { mode: 0o600 })
    } catch {
      // A full disk must not turn a call that has succeeded into one that failed.
    }
  }

  return {
    called: (name, milliseconds, outcome) => {
      const line = `${outcome} ${name} ${Math.round(milliseconds)} ms`
      recent.push(line)
      if (recent.length > REMEMBERED) recent.shift()
      if (milliseconds > SLOW || outcome === 'failed') write(line)
    },
    defect: (where, cause) => {
      const reference = references.next(localDateOf(now()))
      write([`${reference} ${where}`, redacted(cause), ...recent.map((line) => `after ${line}`)].join('\n  '))
      return reference
    },
  }
}

/** References run from 0001 each day and go on after a restart. */
function countReferences(file: string): { readonly next: (today: string) => string } {
  const text = [`${file}.old`, file].map((one) => (existsSync(one) ? readFileSync(one, 'utf8') : '')).join('')
  const last = [...text.matchAll(/ D-(\d{8})-(\d{4,}) /g)].at(-1)
  let [day, count] = [last?.[1] ?? '', Number(last?.[2] ?? 0)]
  return {
    next: (today) => {
      const wanted = today.replaceAll('-', '')
      count = day === wanted ? count + 1 : 1
      day = wanted
      return `D-${day}-${String(count).padStart(4, '0')}`
    },
  }
}

function putAsideWhenLarge(file: string): void {
  if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, `${file}.old`)
}
