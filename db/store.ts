import { AsyncLocalStorage } from 'node:async_hooks'
import { reading, type Database, type Reader, type Writer } from './tables.ts'

export type Store = {
  readonly read: <T>(work: (db: Reader) => Promise<T>) => Promise<T>
  /** One BEGIN IMMEDIATE transaction; a throw rolls everything back. */
  readonly write: <T>(work: (tx: Writer) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** SQLite has one connection here: asking the store again inside `write` would wait for itself for ever, so it throws. */
export function openStore(db: Database): Store {
  const writing = new AsyncLocalStorage<true>()
  const refuseNesting = () => {
    if (writing.getStore() === true) throw new Error('use the tx you were given: the store is already writing')
  }
  return {
    read: async (work) => {
      refuseNesting()
      return work(reading(db))
    },
    write: async (work) => {
      refuseNesting()
      return writing.run(true, () => db.transaction().execute(work))
    },
    close: () => db.destroy(),
  }
}
