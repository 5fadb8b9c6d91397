import type { Act } from '#shared/accounts/act'
import type { CallName } from '#shared/ipc/contract'
import { calls } from '#shared/ipc/contract'
import { err, ok } from '#shared/kernel/result'
import { sampleLetterFacts } from '#shared/lending/sample-facts'
import { refusalsToPrint } from '#shared/papers/paper'
import { insertAudit } from '#db/audit/acts'
import { archivesForLetter } from '#db/lending/asked-archives'
import { officeOrThrow } from '#db/office/office'
import { actOf, permittingRole } from '#electron/ipc/act-of'
import { noteOf, subjectOf } from '#electron/ipc/commit'
import type { Gates } from '#electron/ipc/gates'
import type { Connection, Room } from '#electron/ipc/room'
import { known, refuse } from '#electron/ipc/use-case'
import { issuedPdf } from './issued-papers.ts'

/** The calls that answer with a drawn paper; they wait for the press, which no transaction may do. */
export function paperGates(openRoom: () => Room | null): Pick<Gates, 'papers.pdf' | 'papers.previewSample'> {
  return {
    'papers.pdf': async (connection, input) => {
      const { room, act } = atWork(openRoom(), connection, 'papers.pdf')
      const { number, pdf } = await issuedPdf(room, input.paperId)
      await room.store.write((tx) => insertAudit(tx, noteOf(act, 'viewed', subjectOf(input), [])))
      return ok({ number, pdf: inBase64(pdf) })
    },
    // Nothing is recorded, and rules do not stop a preview: the clerk is still typing. Only what cannot be drawn is refused.
    'papers.previewSample': async (connection, input) => {
      const { room, act } = atWork(openRoom(), connection, 'papers.previewSample')
      const { office, archives } = await room.store.read(async (db) => ({
        office: await officeOrThrow(db),
        archives: await archivesForLetter(db, input.request.archiveIds),
      }))
      const people = archives.map((archive) => known(archive, '档案').onPaper)
      const paper = { kind: 'sampleLetter', facts: sampleLetterFacts(office, people, input, act.today) } as const
      const unprintable = refusalsToPrint(paper, room.press.covers)
      if (unprintable.length > 0) return err(unprintable)
      return ok({ pdf: inBase64(await room.press.draw(paper)) })
    },
  }
}

/** The door has asked for session and permission; a room locked since then is answered as one. */
function atWork(
  room: Room | null,
  { session }: Connection,
  name: CallName,
): { readonly room: Room; readonly act: Act } {
  const role = session === null ? null : permittingRole(session, calls[name])
  if (room === null || session === null || role === null) return refuse({ code: 'SIGNED_OUT' })
  return { room, act: actOf(room, session, role, name) }
}

function inBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
