import { parentPort, workerData } from 'node:worker_threads'
import { checkDatabase } from '#db/engine/check'

const { file, key } = workerData as { readonly file: string; readonly key: Uint8Array } // only background-check.ts starts this thread
const own = Buffer.from(key.buffer, key.byteOffset, key.length)
const found = checkDatabase(file, own)
own.fill(0)
parentPort?.postMessage(found)
