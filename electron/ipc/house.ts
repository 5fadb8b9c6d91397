import { v7 } from 'uuid'
import { instantOf } from '#shared/kernel/local-date'
import type { RoomEvent } from '#shared/ipc/contract'
import { paperGates } from '#electron/papers/paper-gates'
import { openPress } from '#electron/papers/press'
import { openRoomLog } from '#electron/log/room-log'
import { roomFolder } from '#electron/vault/room-folder'
import { accountGates } from './account-gates.ts'
import { answer, type House } from './answer.ts'
import { openEntrance } from './entrance.ts'
import { machineGate } from './machine-gate.ts'
import type { Surroundings } from './open-room.ts'
import type { Connection } from './room.ts'
import type { RoomClient, RoomLine, RoomOptions } from './room-line.ts'
import { sessionGates, type DemoAccounts, type Gatehouse } from './session-gates.ts'
import { countSignIns } from './sign-in-delays.ts'

type Listener = (event: RoomEvent) => void

/**
 * The whole room behind one door, in this thread: windows use it through the room's own thread, commands and tests
 * directly. It opens with the first sign-in; it locks, wiping the key, when the last session has ended and every
 * running call has finished.
 */
export async function openHouse(
  options: RoomOptions,
  clock: () => number = Date.now,
  demo: DemoAccounts = null,
): Promise<RoomClient> {
  const folder = roomFolder(options.folder)
  const log = openRoomLog(folder.log, () => instantOf(clock()))
  const press = await openPress()
  const around: Surroundings = {
    folder,
    seat: options.seat,
    clock,
    newId: v7,
    press,
    log,
    clockMayBeBehind: options.demo,
  }
  const entrance = openEntrance(around)
  const lines = new Map<Connection, Set<Listener>>()
  let running = 0
  const whenQuiet: (() => void)[] = []
  const isEmpty = () => running === 0 && ![...lines.keys()].some(({ session }) => session !== null)
  const gatehouse: Gatehouse = {
    entrance,
    around,
    delays: countSignIns(clock),
    demo,
    locked: (connection) => lines.get(connection)?.forEach((listener) => listener({ type: 'locked' })),
  }
  const house: House = {
    room: () => entrance.opened()?.room ?? null,
    gates: {
      ...sessionGates(gatehouse),
      ...accountGates(gatehouse),
      ...machineGate(gatehouse, options.host),
      ...paperGates(() => entrance.opened()?.room ?? null),
    },
    log,
  }

  async function settle(): Promise<void> {
    if (running === 0) whenQuiet.splice(0).forEach((resolve) => resolve())
    if (!isEmpty() || entrance.opened() === null) return
    await entrance.lockWhen(isEmpty).catch((cause: unknown) => log.defect('lock', cause))
  }

  function connect(): RoomLine {
    const connection: Connection = { session: null }
    const listeners = new Set<Listener>()
    lines.set(connection, listeners)
    return {
      call: async (name, input) => {
        running += 1
        try {
          return await answer(house, connection, name, input)
        } finally {
          running -= 1
          void settle()
        }
      },
      on: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      close: () => {
        connection.session = null
        lines.delete(connection)
        void settle()
      },
    }
  }

  return {
    connect,
    close: async () => {
      for (const connection of lines.keys()) connection.session = null
      if (running > 0) await new Promise<void>((resolve) => whenQuiet.push(resolve))
      await entrance.release()
      await press.close()
    },
  }
}
