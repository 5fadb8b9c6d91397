import { Worker } from 'node:worker_threads'

export type Check = 'running' | 'sound' | 'damaged'
export type BackgroundCheck = { readonly result: () => Check; readonly stop: () => void }

/**
 * Reads the whole database through a connection of its own, in a thread beside the room, while people work: it takes
 * about 11 ms per megabyte. `failed` hears of a thread that died; the result then stays at running.
 */
export function startCheck(file: string, key: Buffer, failed: (cause: unknown) => void): BackgroundCheck {
  let result: Check = 'running'
  const copy = Uint8Array.from(key) // a Buffer may be a window on memory that holds more than the key
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: { file, key: copy } })
  copy.fill(0)
  worker.unref()
  worker.once('message', (found: Check) => {
    result = found
  })
  worker.once('error', failed)
  return {
    result: () => result,
    // Nobody waits for it: a check in the middle of a large file ends only when SQLite returns.
    stop: () => void worker.terminate(),
  }
}
