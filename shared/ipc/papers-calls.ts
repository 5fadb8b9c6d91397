import { z } from 'zod'
import { PAPER_KINDS } from '#shared/papers/kinds'
import { FILE_HANDLERS, type Call } from './call.ts'
import { archiveId, instant, localDate, paperId } from './fields.ts'
import { lendingCalls } from './lending-calls.ts'

export const papersCalls = {
  /** The newest papers issued, at most 100. */
  'papers.list': {
    kind: 'query',
    roles: FILE_HANDLERS,
    input: z.strictObject({ kind: z.enum(PAPER_KINDS).nullable() }),
    output: z.array(
      z.strictObject({
        paperId,
        kind: z.enum(PAPER_KINDS),
        number: z.string(),
        issuedOn: localDate,
        issuedAt: instant,
        issuedBy: z.string(),
        about: z.string(),
        archiveId: archiveId.nullable(),
      }),
    ),
  },
  /** The kept bytes of an issued paper; drawn from its recorded facts and kept if that has not happened yet. */
  'papers.pdf': {
    kind: 'gate',
    roles: FILE_HANDLERS,
    viewLogged: true,
    input: z.strictObject({ paperId }),
    output: z.strictObject({ number: z.string(), pdf: z.base64() }),
  },
  /** The 借档函样表 as it would print, drawn while the clerk types; nothing is recorded. */
  'papers.previewSample': {
    kind: 'gate',
    roles: ['clerk'],
    input: lendingCalls['lending.printSample'].input,
    output: z.strictObject({ pdf: z.base64() }),
  },
} as const satisfies Record<string, Call>
