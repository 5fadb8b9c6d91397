import { Worker } from 'node:worker_threads'
import { foldPassword } from '#shared/accounts/password-rules'

/** Cost of one guess at a password; stands in every envelope, so that it can be raised for new ones alone. */
export type Cost = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number }

export type DerivationOrder = Cost & { readonly password: Uint8Array; readonly salt: Uint8Array }

/** 64 MiB and three passes: about 0.2 s here, above the floor of OWASP (19 MiB, two passes). Never lowered. */
export const COST: Cost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }

const MOST_AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * Argon2id of a password: 32 bytes, which the caller wipes. Runs in a thread of its own, that ends with the answer and
 * takes its memory with it, so that nothing else waits; two at a time at most. `salt` has 16 bytes.
 */
export async function derive(password: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  while (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await deriveInThread({ ...cost, password: new TextEncoder().encode(foldPassword(password)), salt })
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

function deriveInThread(order: DerivationOrder): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./derive-worker.ts', import.meta.url), { workerData: order })
    order.password.fill(0)
    worker.once('message', (derived: Uint8Array) => {
      resolve(Buffer.from(derived.buffer, derived.byteOffset, derived.length))
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      reject(new Error('the thread that derives keys ended without an answer'))
    })
  })
}
