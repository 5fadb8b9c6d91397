import { z } from 'zod'
import { MATERIAL_CLASS_CODES, type MaterialClass } from '#shared/archive/material-classes'
import { CUSTODY_EVENT_TYPES } from '#shared/custody/events'
import { CATEGORIES, CUSTODY_FORMS, DOCUMENT_KINDS, SEXES, STANDINGS } from '#shared/person/categories'
import { FILE_HANDLERS, type Call } from './call.ts'
import { custodyView, historyLine } from './custody-view.ts'
import {
  archiveId,
  count,
  localDate,
  materialId,
  paperId,
  personId,
  text,
  transferId,
  volumeId,
  words,
} from './fields.ts'

const materialClass = z.enum(MATERIAL_CLASS_CODES as [MaterialClass, ...MaterialClass[]])

/** One person as a search result: enough to tell people of one name apart, the ID number masked. */
const hit = z.strictObject({
  archiveId,
  personId,
  name: z.string(),
  archiveNo: z.string(),
  maskedDocumentNo: z.string(),
  bornOn: z.string(),
  employer: z.string(),
  volumes: z.array(z.strictObject({ volumeId, label: z.string(), custody: custodyView })),
})

export type SearchHit = z.infer<typeof hit>

export const archiveCalls = {
  /** One box finds all: name, pinyin, initials, ID number or its tail, file number, phone, barcode. At most 20. */
  'search.find': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ words: text(60) }),
    output: z.array(hit),
  },
  /** Everything the file page shows. Leaves a view entry in the audit log. */
  'archive.open': {
    kind: 'query',
    roles: FILE_HANDLERS,
    viewLogged: true,
    input: z.strictObject({ archiveId }),
    output: z.strictObject({
      archiveId,
      archiveNo: z.string(),
      custodyForm: z.enum(CUSTODY_FORMS),
      receivedOn: localDate,
      missing: z.string(),
      person: z.strictObject({
        personId,
        name: z.string(),
        formerNames: z.array(z.string()),
        documentKind: z.enum(DOCUMENT_KINDS),
        maskedDocumentNo: z.string(),
        documentDoubts: z.array(z.string()),
        sex: z.enum(SEXES),
        bornOn: z.string(),
        category: z.enum(CATEGORIES),
        standing: z.enum(STANDINGS),
        employer: z.string(),
        householdDivision: z.string(),
        maskedPhone: z.string(),
      }),
      volumes: z.array(
        z.strictObject({
          volumeId,
          label: z.string(),
          barcode: z.string(),
          pieces: z.int(),
          pages: z.int(),
          custody: custodyView,
          /** Shelf the volume stands on now, for the small picture; null elsewhere. */
          shelfId: z.uuid().nullable(),
          slot: z.int().nullable(),
          next: z.array(z.enum(CUSTODY_EVENT_TYPES)),
        }),
      ),
      materials: z.array(
        z.strictObject({
          materialId,
          volumeId,
          class: materialClass,
          ordinal: z.int(),
          title: z.string(),
          /** 2001, 2001-09, 2001-09-01 or '' when unknown. */
          formedOn: z.string(),
          pieces: z.int(),
          pages: z.int(),
        }),
      ),
      openTransferId: transferId.nullable(),
      papers: z.array(z.strictObject({ paperId, kind: z.string(), number: z.string(), issuedOn: localDate })),
      history: z.array(historyLine),
    }),
  },
  /** Adds one material at the end of its class (practice 2.19). */
  'archive.addMaterial': {
    kind: 'command',
    roles: ['clerk', 'keeper'],
    input: z.strictObject({
      volumeId,
      class: materialClass,
      title: words(200),
      formedOn: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
      pieces: count,
      pages: count,
    }),
    output: z.strictObject({ materialId, ordinal: z.int() }),
  },
} as const satisfies Record<string, Call>
