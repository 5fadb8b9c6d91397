import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'
import type { DerivationOrder } from './derive.ts'

const { password, salt, memoryKiB, passes, lanes } = workerData as DerivationOrder // only derive.ts starts this thread
const derived = await argon2id({
  password,
  salt,
  memorySize: memoryKiB,
  iterations: passes,
  parallelism: lanes,
  hashLength: 32,
  outputType: 'binary',
})
password.fill(0)
parentPort?.postMessage(derived) // a copy; ours is wiped with the thread
derived.fill(0)
