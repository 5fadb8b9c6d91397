import type { Fault } from '#shared/faults/fault'
import { instantOf, localDateOf, localTimeOf, type Instant } from '#shared/kernel/local-date'
import { err, ok, type Result } from '#shared/kernel/result'
import { listKeySlots } from '#db/accounts/key-slots'
import { lastEntryAt } from '#db/audit/acts'
import { openDatabase, type OpenDatabase } from '#db/engine/open'
import { officeIdOrThrow, officeOrThrow } from '#db/office/office'
import { openStore } from '#db/store'
import type { CallLog } from '#electron/log/call-log'
import type { Press } from '#electron/papers/press'
import { sealKeyring } from '#electron/vault/keyring'
import { projectKeyring } from '#electron/vault/keyring-files'
import type { RoomFolder } from '#electron/vault/room-folder'
import type { Room } from './room.ts'

/** What a room needs from the program around it. */
export type Surroundings = {
  readonly folder: RoomFolder
  readonly seat: string
  /** Milliseconds of the machine's clock. */
  readonly clock: () => number
  readonly newId: () => string
  readonly press: Press
  readonly log: CallLog
  /** A demonstration writes its own past and may stand a few hours ahead of the clock. */
  readonly clockMayBeBehind: boolean
}

export type OpenedRoom = {
  readonly room: Room
  readonly roomId: string
  readonly officeName: string
  readonly opened: OpenDatabase
  /** The database key, kept for sealing the keyring and wrapping new accounts; wiped by `close`. */
  readonly key: Buffer
  /** Writes the keyring files from the rows they are a projection of. */
  readonly projectKeyring: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the database with its key and repairs the keyring from it. Takes the key over: it is wiped on refusal and on closing. */
export async function openRoom(key: Buffer, around: Surroundings): Promise<Result<OpenedRoom, Fault>> {
  let room: OpenedRoom | null = null
  try {
    const opened = await openDatabase(around.folder.database, key)
    if (!opened.ok) return opened
    const furnished = await furnish(opened.value, key, around)
    if (furnished.ok) room = furnished.value
    else await opened.value.db.destroy()
    return furnished
  } finally {
    if (room === null) key.fill(0)
  }
}

async function furnish(opened: OpenDatabase, key: Buffer, around: Surroundings): Promise<Result<OpenedRoom, Fault>> {
  const store = openStore(opened.db)
  const last = await store.read(lastEntryAt)
  if (!around.clockMayBeBehind && last !== null && instantOf(around.clock()) < last) {
    return err({ code: 'CLOCK_BEHIND', lastAt: `${localDateOf(last)} ${localTimeOf(last)}` })
  }
  const office = await store.read(officeOrThrow)
  const roomId = await store.read(officeIdOrThrow)
  const room: Room = {
    store,
    seat: around.seat,
    now: forwardOnly(around.clock, last),
    newId: around.newId,
    filesFolder: around.folder.files,
    press: around.press,
    log: around.log,
  }
  const project = async () => {
    await projectKeyring(around.folder.folder, sealKeyring(key, roomId, await store.read(listKeySlots)))
  }
  await project()
  const close = async () => {
    await store.close()
    key.fill(0)
  }
  return ok({ room, roomId, officeName: office.shortName, opened, key, projectKeyring: project, close })
}

/** The clock, but never back: what is recorded later never bears an earlier time. */
function forwardOnly(clock: () => number, last: Instant | null): () => Instant {
  let latest = last === null ? 0 : Date.parse(last)
  return () => {
    latest = Math.max(latest, clock())
    return instantOf(latest)
  }
}
