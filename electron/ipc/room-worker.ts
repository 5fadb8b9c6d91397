import { parentPort, workerData } from 'node:worker_threads'
import { openDemoHouse } from './demo-house.ts'
import { openHouse } from './house.ts'
import type { RoomLine, RoomOptions } from './room-line.ts'
import type { FromRoom, ToRoom } from './room-messages.ts'

/** The room's own thread: door, store and keys live here, and the thread of the window runs no SQL. */
const options = workerData as RoomOptions // only room-client.ts starts this thread
const house = options.demo ? openDemoHouse(options) : openHouse(options)
const lines = new Map<number, RoomLine>()

parentPort?.on('message', (message: ToRoom) => void receive(message))

async function receive(message: ToRoom): Promise<void> {
  const room = await house
  switch (message.kind) {
    case 'connect': {
      const line = room.connect()
      lines.set(message.line, line)
      line.on((event) => say({ kind: 'event', line: message.line, event }))
      return
    }
    case 'hangUp':
      lines.get(message.line)?.close()
      lines.delete(message.line)
      return
    case 'call': {
      const reply = await lines.get(message.line)?.call(message.name, message.input)
      say({ kind: 'reply', call: message.call, reply: reply ?? { ok: false, error: [{ code: 'SIGNED_OUT' }] } })
      return
    }
    case 'end':
      await room.close()
      say({ kind: 'ended' })
  }
}

function say(message: FromRoom): void {
  parentPort?.postMessage(message)
}
