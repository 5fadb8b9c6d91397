import { z } from 'zod'
import { DOCUMENT_KINDS } from '#shared/person/categories'
import { PURPOSES } from '#shared/lending/purposes'
import { INSTITUTION_KINDS } from '#shared/agency/institution'
import { FILE_HANDLERS, type Call } from './call.ts'
import {
  archiveId,
  base64,
  count,
  fileId,
  letterId,
  loanId,
  localDate,
  nothing,
  paperId,
  text,
  volumeId,
  words,
} from './fields.ts'

const MAX_SCAN_BYTES = 20 * 1024 * 1024

/** Somebody the requesting unit sends. */
const handler = z.strictObject({
  name: words(80),
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNo: words(40),
  partyMember: z.boolean(),
})

const request = z.strictObject({
  unitName: words(200),
  unitKind: z.enum(INSTITUTION_KINDS),
  unitCreditCode: text(18),
  purpose: z.enum(PURPOSES),
  /** What may be read; printed in the 查用内容 column. */
  scope: words(200),
  archiveIds: z.array(archiveId).min(1).max(100),
  handlers: z.array(handler).min(1).max(6),
  wishedUntil: localDate,
})

export const lendingCalls = {
  /** Issues the 借档函样表: filled in for the requesting unit, without head or number of ours. */
  'lending.printSample': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({ request, contactPhone: text(40) }),
    output: z.strictObject({ paperId }),
  },
  /** Keeps the scan of a letter, encrypted; pdf, png or jpeg. */
  'lending.keepScan': {
    kind: 'command',
    roles: ['clerk'],
    maxBytes: MAX_SCAN_BYTES * 1.4,
    secrets: ['bytes'],
    input: z.strictObject({
      mediaType: z.enum(['application/pdf', 'image/png', 'image/jpeg']),
      bytes: base64(MAX_SCAN_BYTES),
    }),
    output: z.strictObject({ fileId }),
  },
  /** Enters the stamped original in the 来函登记簿; only then may anything be lent on it. */
  'lending.registerLetter': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({
      request,
      /** Number and day the unit gave its letter. */
      letterNo: words(60),
      letterDate: localDate,
      stamped: z.boolean(),
      scanFileId: fileId.nullable(),
    }),
    output: z.strictObject({ letterId, registerNo: z.string() }),
  },
  /** Letters with files still to lend or to take back, newest first, at most 100. */
  'lending.letters': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ openOnly: z.boolean() }),
    output: z.array(
      z.strictObject({
        letterId,
        registerNo: z.string(),
        unitName: z.string(),
        letterNo: z.string(),
        letterDate: localDate,
        purpose: z.enum(PURPOSES),
        files: z.int(),
        lent: z.int(),
        returned: z.int(),
      }),
    ),
  },
  /** One letter with each file it asks for and what became of it. */
  'lending.letter': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ letterId }),
    output: z.strictObject({
      letterId,
      registerNo: z.string(),
      unitName: z.string(),
      unitKind: z.enum(INSTITUTION_KINDS),
      letterNo: z.string(),
      letterDate: localDate,
      receivedOn: localDate,
      purpose: z.enum(PURPOSES),
      scope: z.string(),
      wishedUntil: localDate,
      scanFileId: fileId.nullable(),
      handlers: z.array(z.strictObject({ name: z.string(), maskedDocumentNo: z.string(), partyMember: z.boolean() })),
      /** Day a loan made today would be due, moved off holidays. */
      proposedDueOn: localDate,
      files: z.array(
        z.strictObject({
          archiveId,
          archiveNo: z.string(),
          name: z.string(),
          volumeId,
          label: z.string(),
          pieces: z.int(),
          address: z.string(),
          loanId: loanId.nullable(),
          state: z.enum(['asked', 'lent', 'returned']),
          dueOn: localDate.nullable(),
        }),
      ),
    }),
  },
  /** Lends one volume on a registered letter; issues the loan slip. */
  'lending.lend': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({
      letterId,
      volumeId,
      /** Number of the seal the envelope leaves with. */
      sealNo: words(40),
      pieces: count,
      pages: count,
      dueOn: localDate,
    }),
    output: z.strictObject({ loanId, paperId }),
  },
  /** Takes one volume back: the borrower's seal, two openers, pieces counted, sealed again. */
  'lending.takeBack': {
    kind: 'command',
    roles: ['clerk', 'keeper'],
    input: z.strictObject({
      loanId,
      returnedOn: localDate,
      sealIntact: z.boolean(),
      openers: z.tuple([words(80), words(80)]),
      pieces: count,
      pages: count,
      /** Required when the seal is broken or the count differs; what differs and what was agreed. */
      difference: text(500),
      newSealNo: words(40),
    }),
    output: nothing,
  },
  /** Loans still out, the earliest due first, at most 100. */
  'lending.open': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: nothing,
    output: z.array(
      z.strictObject({
        loanId,
        letterId,
        archiveId,
        archiveNo: z.string(),
        name: z.string(),
        label: z.string(),
        borrower: z.string(),
        lentOn: localDate,
        dueOn: localDate,
        pieces: z.int(),
        pages: z.int(),
      }),
    ),
  },
} as const satisfies Record<string, Call>
