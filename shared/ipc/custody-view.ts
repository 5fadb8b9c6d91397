import { z } from 'zod'
import { instant, localDate, volumeId } from './fields.ts'

/** Where a volume is, ready to be shown: words are made in the window from these facts. */
export const custodyView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outside') }),
  z.strictObject({ kind: z.literal('atDesk'), since: localDate }),
  z.strictObject({ kind: z.literal('shelved'), address: z.string(), since: localDate }),
  z.strictObject({ kind: z.literal('lent'), borrower: z.string(), dueOn: localDate, since: localDate }),
  z.strictObject({ kind: z.literal('dispatched'), receiver: z.string(), since: localDate }),
  z.strictObject({ kind: z.literal('handedOver'), receiver: z.string(), since: localDate }),
])

export type CustodyView = z.infer<typeof custodyView>

/** One line of a file's history: who, when, why, by which paper. */
export const historyLine = z.strictObject({
  seq: z.int(),
  /** A custody event or a case event; worded by HISTORY_NAMES in shared/custody/history. */
  kind: z.string(),
  occurredOn: localDate,
  recordedAt: instant,
  who: z.string(),
  reason: z.string().nullable(),
  volumeId: volumeId.nullable(),
  /** Facts of the event as pairs of label key and value, worded in the window. */
  facts: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  paperId: z.uuid().nullable(),
})

export type HistoryLine = z.infer<typeof historyLine>
