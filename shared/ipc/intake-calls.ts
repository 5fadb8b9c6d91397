import { z } from 'zod'
import { ARRIVAL_WAYS, SEAL_STATES, TURN_AWAY_REASONS } from '#shared/intake/arrival'
import { CATEGORIES, CUSTODY_FORMS, DOCUMENT_KINDS, SEXES, STANDINGS } from '#shared/person/categories'
import { FILE_HANDLERS, type Call } from './call.ts'
import { archiveId, count, intakeId, localDate, nothing, personId, text, volumeId, words } from './fields.ts'

/** Two messengers when the file came by 专人; empty otherwise. */
const messenger = z.strictObject({ name: words(80), documentNo: text(30) })

const arrival = z.strictObject({
  arrivedOn: localDate,
  way: z.enum(ARRIVAL_WAYS),
  /** 机要号, EMS number, or the letter of introduction when by messenger. */
  wayNo: text(50),
  messengers: z.array(messenger).max(4),
  sender: words(200),
  senderKind: z.string().max(40),
  noticeNo: text(60),
  seal: z.enum(SEAL_STATES),
  /** The sender's stamp stands on the seal. */
  sealStamped: z.boolean(),
})

const person = z.strictObject({
  name: words(120),
  formerNames: z.array(words(120)).max(8),
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNo: text(40),
  /** The clerk saw that the number is wrong or doubtful and takes the file in all the same. */
  documentDoubtful: z.boolean(),
  sex: z.enum(SEXES),
  /** As the file states it; '' when not stated. */
  bornOn: z.union([localDate, z.literal('')]),
  category: z.enum(CATEGORIES),
  standing: z.enum(STANDINGS),
  employer: text(200),
  employerCreditCode: text(18),
  householdDivision: z.string().regex(/^(\d{6})?$/),
  phone: text(40),
})

export const intakeCalls = {
  /** People who may be the one being typed; first the same number, then the same name. At most 8. */
  'intake.samePerson': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ name: text(120), documentNo: text(40) }),
    output: z.array(
      z.strictObject({
        personId,
        archiveId,
        archiveNo: z.string(),
        name: z.string(),
        maskedDocumentNo: z.string(),
        bornOn: z.string(),
        employer: z.string(),
        sameNumber: z.boolean(),
        stillHere: z.boolean(),
      }),
    ),
  },
  /** Takes a file in: receipt number, seal and identity checked, person, archive number and first volume. */
  'intake.accept': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({
      arrival,
      person,
      custodyForm: z.enum(CUSTODY_FORMS),
      /** The paper in the envelope names the person typed here. */
      identityMatches: z.boolean(),
      /** An already known person the clerk chose from the same-person strip. */
      knownPersonId: personId.nullable(),
      pieces: count,
      pages: count,
      /** What is missing or doubtful; noted, never a reason to refuse. */
      missing: text(500),
    }),
    output: z.strictObject({ intakeId, receiptNo: z.string(), archiveId, archiveNo: z.string(), volumeId }),
  },
  /** Registers a file that was turned away, under a receipt number, with its reason. */
  'intake.turnAway': {
    kind: 'command',
    roles: ['clerk'],
    input: z.strictObject({ arrival, personName: words(120), reason: z.enum(TURN_AWAY_REASONS), note: text(500) }),
    output: z.strictObject({ intakeId, receiptNo: z.string() }),
  },
  /** The latest arrivals, newest first, at most 50. */
  'intake.recent': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: nothing,
    output: z.array(
      z.strictObject({
        intakeId,
        receiptNo: z.string(),
        arrivedOn: localDate,
        sender: z.string(),
        personName: z.string(),
        archiveId: archiveId.nullable(),
        archiveNo: z.string(),
        turnedAway: z.enum(TURN_AWAY_REASONS).nullable(),
      }),
    ),
  },
} as const satisfies Record<string, Call>
