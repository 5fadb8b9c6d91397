import { z } from 'zod'
import { INSTITUTION_KINDS } from '#shared/agency/institution'
import { APPLICANTS, EVIDENCE_KINDS, TRANSFER_REASONS } from '#shared/transfer/reasons'
import { RECEIPT_FORMS } from '#shared/transfer/receipt-forms'
import { TRANSFER_STATES } from '#shared/transfer/states'
import { WAYS } from '#shared/transfer/ways'
import { FILE_HANDLERS, type Call } from './call.ts'
import { archiveId, count, institutionId, localDate, nothing, paperId, text, transferId, words } from './fields.ts'

const institution = z.strictObject({
  id: institutionId,
  name: z.string(),
  kind: z.enum(INSTITUTION_KINDS),
  creditCode: z.string(),
  address: z.string(),
  postcode: z.string(),
  phone: z.string(),
  confidentialNo: z.string(),
  mayHold: z.boolean(),
})

const line = z.strictObject({
  transferId,
  archiveId,
  archiveNo: z.string(),
  name: z.string(),
  receiver: z.string(),
  reason: z.enum(TRANSFER_REASONS),
  state: z.enum(TRANSFER_STATES),
  /** Last day to send (15 working days from complete papers), or to have the receipt back once sent. */
  dueOn: localDate,
  noticeNo: z.string(),
  wayNo: z.string(),
  sentOn: localDate.nullable(),
})

export const transferCalls = {
  /** The directory by name, at most 20; '' lists the most used. */
  'agency.institutions': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ words: text(60) }),
    output: z.array(institution),
  },
  'agency.addInstitution': {
    kind: 'command',
    roles: ['clerk', 'head', 'systemAdmin'],
    input: z.strictObject({
      name: words(200),
      kind: z.enum(INSTITUTION_KINDS),
      creditCode: text(18),
      address: words(200),
      postcode: z.string().regex(/^(\d{6})?$/),
      phone: text(40),
      confidentialNo: text(20),
      mayHold: z.boolean(),
    }),
    output: z.strictObject({ institutionId }),
  },
  /** Accepts an application whose papers are complete; 15 working days run from `completeOn`. */
  'transfer.accept': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({
      archiveId,
      applicant: z.enum(APPLICANTS),
      reason: z.enum(TRANSFER_REASONS),
      evidence: z.array(z.strictObject({ kind: z.enum(EVIDENCE_KINDS), note: text(100) })).max(12),
      receiverId: institutionId,
      requestLetterNo: text(60),
      /** Day of the request letter; '' when there is none. */
      requestLetterDate: z.union([localDate, z.literal('')]),
      completeOn: localDate,
      way: z.enum(WAYS),
    }),
    output: z.strictObject({ transferId, dueOn: localDate }),
  },
  /** Takes the number and issues the three-part notice. */
  'transfer.issueNotice': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({
      transferId,
      originals: count,
      duplicates: count,
      pieces: count,
      reviewer: words(80),
    }),
    output: z.strictObject({ paperId, noticeNo: z.string() }),
  },
  /** Sealed and gone: 已转出·待回执. */
  'transfer.send': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({
      transferId,
      sentOn: localDate,
      /** 机要号 or EMS number; the letter of introduction when fetched by messenger. */
      wayNo: words(50),
      sealNo: words(40),
      messengers: z.array(z.strictObject({ name: words(80), documentNo: words(40) })).max(4),
    }),
    output: nothing,
  },
  /** The receipt came back: 办结. */
  'transfer.recordReceipt': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({
      transferId,
      receivedOn: localDate,
      form: z.enum(RECEIPT_FORMS),
      signedBy: text(80),
      difference: text(500),
    }),
    output: nothing,
  },
  /** Transfers by state, the earliest due first, at most 100. */
  'transfer.list': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ state: z.enum([...TRANSFER_STATES, 'open']) }),
    output: z.array(line),
  },
  'transfer.show': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ transferId }),
    output: z.strictObject({
      ...line.shape,
      applicant: z.enum(APPLICANTS),
      evidence: z.array(z.strictObject({ kind: z.enum(EVIDENCE_KINDS), note: z.string() })),
      receiverDetail: institution,
      requestLetterNo: z.string(),
      completeOn: localDate,
      way: z.enum(WAYS),
      paperId: paperId.nullable(),
      originals: z.int(),
      duplicates: z.int(),
      pieces: z.int(),
    }),
  },
  /** Ways the rule allows for this file and receiver, each forbidden one with its reason, warnings included. */
  'transfer.ways': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ archiveId, receiverId: institutionId }),
    output: z.array(z.strictObject({ way: z.enum(WAYS), allowed: z.boolean(), note: z.string().nullable() })),
  },
  /** What the desk has to do now: each list by its light, the earliest first. */
  'today.overview': {
    kind: 'query',
    roles: 'signedIn',
    input: nothing,
    output: z.strictObject({
      today: localDate,
      /** False when the calendar of holidays lacks this year, or the one a month from now lies in: only weekends are left out then. */
      calendarKnown: z.boolean(),
      waitingForShelf: z.int(),
      intakesToday: z.int(),
      loans: z.strictObject({ overdue: z.int(), dueToday: z.int(), dueThisWeek: z.int(), open: z.int() }),
      transfers: z.strictObject({ overdue: z.int(), dueToday: z.int(), dueThisWeek: z.int(), open: z.int() }),
      receipts: z.strictObject({ overdue: z.int(), dueThisWeek: z.int(), open: z.int() }),
    }),
  },
} as const satisfies Record<string, Call>
