import type { FileId, PaperId } from '#shared/kernel/ids'
import type { PaperFacts } from '#shared/papers/paper'
import { keepFile, readFile } from '#db/files/stored-files'
import { findPaper, setPaperFile } from '#db/papers/papers'
import { reading } from '#db/tables'
import type { Room } from '#electron/ipc/room'
import { known } from '#electron/ipc/use-case'
import { flushInbox } from '#electron/jobs/file-inbox'

/**
 * An issued paper as PDF: its kept bytes, or drawn from the recorded facts and kept, if that has not happened yet.
 * Runs after the commit that issued it, and again whenever it is asked for; once kept, the bytes never change.
 */
export async function issuedPdf(
  room: Room,
  paperId: PaperId,
): Promise<{ readonly number: string; readonly pdf: Uint8Array }> {
  const { number, paper, fileId } = known(await room.store.read((db) => findPaper(db, paperId)), '文书')
  const kept = fileId ?? (await drawAndKeep(room, paperId, paper))
  return { number, pdf: await room.store.read((db) => readFile(db, room.filesFolder, kept)) }
}

async function drawAndKeep(room: Room, paperId: PaperId, paper: PaperFacts): Promise<FileId> {
  const bytes = await room.press.draw(paper)
  const kept = await room.store.write(async (tx) => {
    const meanwhile = await findPaper(reading(tx), paperId)
    if (meanwhile?.fileId != null) return meanwhile.fileId
    const under = { id: null, instant: room.now(), newId: room.newId }
    const fileId = await keepFile(tx, { bytes, mediaType: 'application/pdf' }, under)
    await setPaperFile(tx, paperId, fileId)
    return fileId
  })
  await writeOut(room)
  return kept
}

/** The bytes are safe in the inbox: a disk that refuses them now gets them at the next unlocking. */
async function writeOut(room: Room): Promise<void> {
  try {
    await flushInbox(room.store, room.filesFolder)
  } catch (cause) {
    room.log.defect('file inbox', cause)
  }
}
