import { Worker } from 'node:worker_threads'
import type { Reply, RoomEvent } from '#shared/ipc/contract'
import type { RoomClient, RoomLine, RoomOptions } from './room-line.ts'
import type { FromRoom, ToRoom } from './room-messages.ts'

type Listener = (event: RoomEvent) => void

/**
 * Starts the room in a thread of its own. Calls may be made at once; they are answered when the room stands.
 * If the thread dies, every open call is answered with a defect and `died` hears why; the database is safe, it commits whole.
 */
export function startRoom(options: RoomOptions, died: (cause: Error) => void): RoomClient {
  const worker = new Worker(new URL('./room-worker.ts', import.meta.url), { workerData: options })
  const calls = new Map<number, (reply: Reply<unknown>) => void>()
  const listeners = new Map<number, Set<Listener>>()
  let counted = 0
  let isOver = false
  let ended: () => void = () => undefined

  worker.on('message', (message: FromRoom) => {
    switch (message.kind) {
      case 'reply':
        calls.get(message.call)?.(message.reply)
        calls.delete(message.call)
        return
      case 'event':
        listeners.get(message.line)?.forEach((listener) => listener(message.event))
        return
      case 'ended':
        ended()
    }
  })
  worker.once('error', (cause) => {
    died(cause instanceof Error ? cause : new Error(String(cause)))
  })
  worker.once('exit', () => {
    isOver = true
    for (const answer of calls.values()) answer(DEAD)
    calls.clear()
    ended()
  })

  function say(message: ToRoom): void {
    if (!isOver) worker.postMessage(message)
  }

  return {
    connect: () => {
      counted += 1
      const line = counted
      const heard = new Set<Listener>()
      listeners.set(line, heard)
      say({ kind: 'connect', line })
      return lineOf(line, heard)
    },
    close: async () => {
      if (isOver) return
      const isEnded = new Promise<void>((resolve) => (ended = resolve))
      say({ kind: 'end' })
      await isEnded
      await worker.terminate()
    },
  }

  function lineOf(line: number, heard: Set<Listener>): RoomLine {
    return {
      call: (name, input) => {
        if (isOver) return Promise.resolve(DEAD)
        counted += 1
        const call = counted
        const reply = new Promise<Reply<unknown>>((resolve) => calls.set(call, resolve))
        say({ kind: 'call', line, call, name, input })
        return reply
      },
      on: (listener) => {
        heard.add(listener)
        return () => heard.delete(listener)
      },
      close: () => {
        listeners.delete(line)
        say({ kind: 'hangUp', line })
      },
    }
  }
}

const DEAD: Reply<unknown> = { ok: false, error: [{ code: 'INTERNAL', ref: 'D-ROOM-ENDED' }] }
