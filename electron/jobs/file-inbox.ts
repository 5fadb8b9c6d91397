import { forgetWaitingFile, listWaitingFiles, waitingFile } from '#db/files/inbox'
import { writeWhole } from '#db/files/on-disk'
import { seal } from '#db/files/sealed'
import type { Store } from '#db/store'

const flushing = new WeakMap<Store, Promise<void>>()

/**
 * Writes what was committed to its encrypted files and empties the inbox. Runs after every commit that kept something and
 * at every unlocking; stopped anywhere it can simply run again. One run at a time for each store.
 */
export function flushInbox(store: Store, folder: string): Promise<void> {
  const before = flushing.get(store) ?? Promise.resolve()
  const run = before.catch(() => undefined).then(() => flush(store, folder))
  flushing.set(store, run)
  return run
}

async function flush(store: Store, folder: string): Promise<void> {
  for (const fileId of await store.read(listWaitingFiles)) {
    const { name, secret, content } = await store.read((db) => waitingFile(db, fileId))
    await writeWhole(folder, name, seal(content, secret, fileId))
    await store.write((tx) => forgetWaitingFile(tx, fileId))
  }
}
