import type { AnswerOf, CallName, Reply, SentTo } from '#shared/ipc/contract'
import { bridge } from './bridge.ts'
import { reportSignedOut } from './signed-out.ts'

/** One call over the bridge. A lost connection becomes a fault like any other; a lost session is reported to the shell. */
export async function ask<N extends CallName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>> {
  const reply = await callOrFault(name, input)
  if (!reply.ok && reply.error.some((fault) => fault.code === 'SIGNED_OUT')) reportSignedOut()
  return reply
}

async function callOrFault<N extends CallName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>> {
  try {
    return await bridge().call(name, input)
  } catch {
    return { ok: false, error: [{ code: 'INTERNAL', ref: `W-${Date.now().toString(36).toUpperCase()}` }] }
  }
}
