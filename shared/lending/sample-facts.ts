import type { Office } from '#shared/agency/office'
import type { LocalDate } from '#shared/kernel/local-date'
import type { SampleLetterFacts } from '#shared/papers/sample-letter'
import type { LoanRequest } from './request-rules.ts'

/** What the 借档函样表 says: the same while the clerk types and when it is issued. */
export function sampleLetterFacts(
  office: Office,
  people: SampleLetterFacts['people'],
  { request, contactPhone }: { readonly request: LoanRequest; readonly contactPhone: string },
  today: LocalDate,
): SampleLetterFacts {
  return {
    office,
    unitName: request.unitName,
    purpose: request.purpose,
    scope: request.scope,
    handlers: request.handlers,
    people,
    until: request.wishedUntil,
    contactPhone,
    issuedOn: today,
  }
}
