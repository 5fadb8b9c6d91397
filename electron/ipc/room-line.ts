import type { Reply, RoomEvent } from '#shared/ipc/contract'
import type { Host } from '#electron/window/capabilities'

/** One window's line to the room. */
export type RoomLine = {
  /** Knocks at the door; whatever a person did wrong comes back as a value. */
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Returns the function that ends the subscription. */
  readonly on: (listener: (event: RoomEvent) => void) => () => void
  /** Drops the session with the window. */
  readonly close: () => void
}

export type RoomClient = {
  readonly connect: () => RoomLine
  /** Ends all sessions, waits for running calls, locks the room and lets its folder go. */
  readonly close: () => Promise<void>
}

/** What a room is opened with; plain values, because it crosses into the room's thread. */
export type RoomOptions = {
  /** Folder with the database, the keyring and the encrypted files; made when it does not exist. */
  readonly folder: string
  readonly host: Host
  /** Name of this workplace, written into every act. */
  readonly seat: string
  /** Founds the demonstration office in the empty folder, with pass phrases of this one run. */
  readonly demo: boolean
}
