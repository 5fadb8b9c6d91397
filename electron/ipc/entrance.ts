import { timingSafeEqual } from 'node:crypto'
import { foldAccountName } from '#shared/accounts/account-rules'
import type { VaultFault } from '#shared/accounts/refusals'
import type { Fault } from '#shared/faults/fault'
import { err, ok, type Result } from '#shared/kernel/result'
import { listAccounts, type AccountRecord } from '#db/accounts/accounts'
import { listKeySlots, type KeySlot } from '#db/accounts/key-slots'
import { holdExclusively, type Exclusive } from '#db/engine/exclusive'
import { readEnvelope, spendOneAttempt, unwrapKey } from '#electron/vault/envelope'
import { flushInbox } from '#electron/jobs/file-inbox'
import { isOnNetworkShare } from '#electron/vault/network-share'
import { canMakeFolders, clearUnfinished, roomIn } from '#electron/vault/room-folder'
import { unlock, type Unlocked } from '#electron/vault/unlock'
import { startCheck, type BackgroundCheck, type Check } from './background-check.ts'
import { openRoom, type OpenedRoom, type Surroundings } from './open-room.ts'

/** The way into one room: holds its folder, opens it with the first sign-in, locks it after the last. */
export type Entrance = {
  /** Takes hold of the folder where that has not happened yet; why the room cannot be used, or null. */
  readonly approach: () => Fault | null
  readonly isFounded: () => boolean
  /** The open room; null while it is locked. */
  readonly opened: () => OpenedRoom | null
  readonly enter: (name: string, password: string) => Promise<Result<AccountRecord, Fault>>
  /** Runs work that must not meet an opening or a closing. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Locks the room if, when its turn comes, nobody is in it: the database is closed and the key wiped. */
  readonly lockWhen: (isEmpty: () => boolean) => Promise<void>
  readonly check: () => Check
  readonly release: () => Promise<void>
}

export function openEntrance(around: Surroundings): Entrance {
  let held: Exclusive | null = null
  let opened: OpenedRoom | null = null
  let check: BackgroundCheck | null = null
  let queue: Promise<unknown> = Promise.resolve()

  function approach(): Fault | null {
    if (held === null) {
      if (isOnNetworkShare(around.folder.folder)) return { code: 'ROOM_ON_NETWORK_SHARE', folder: around.folder.folder }
      if (!canMakeFolders(around.folder)) return { code: 'FOLDER_UNWRITABLE', folder: around.folder.folder }
      held = holdExclusively(around.folder.lock)
      if (held === null) return { code: 'ROOM_IN_USE' }
      clearUnfinished(around.folder)
    }
    return roomIn(around.folder) === 'lost' ? { code: 'DATABASE_DAMAGED', detail: '文件不见了' } : null
  }

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => null)
    return turn
  }

  async function lock(): Promise<void> {
    const room = opened
    opened = null
    // A check that has come to an end stands for as long as the program runs; one that has not begins anew.
    if (check?.result() === 'running') {
      check.stop()
      check = null
    }
    await room?.close()
  }

  /** Opens the room by the keyring; null where it stands open already. */
  async function unlockedBy(name: string, password: string): Promise<Result<Unlocked | null, Fault>> {
    if (opened !== null) return ok(null)
    const unlocked = await unlock(around.folder.folder, name, password)
    if (!unlocked.ok) return unlocked
    const room = await openRoom(unlocked.value.key, around)
    if (!room.ok) return room
    opened = room.value
    check ??= startCheck(around.folder.database, opened.key, (cause) => around.log.defect('check', cause))
    await writeOutLeftovers(opened)
    return unlocked
  }

  /** Bytes that were committed when the machine stopped; what fails now is tried again at the next unlocking. */
  async function writeOutLeftovers({ room }: OpenedRoom): Promise<void> {
    try {
      await flushInbox(room.store, room.filesFolder)
    } catch (cause) {
      around.log.defect('file inbox', cause)
    }
  }

  async function enter(name: string, password: string): Promise<Result<AccountRecord, Fault>> {
    const unlocked = await unlockedBy(name, password)
    if (!unlocked.ok) return unlocked
    if (opened === null) throw new Error('an unlocked room is open')
    const account = await accountBehind(opened, name, password, unlocked.value)
    if (!account.ok && unlocked.value !== null) await lock()
    return account
  }

  return {
    approach,
    isFounded: () => roomIn(around.folder) === 'founded',
    opened: () => opened,
    enter: (name, password) => alone(() => enter(name, password)),
    alone,
    lockWhen: (isEmpty) => alone(async () => (isEmpty() ? lock() : undefined)),
    check: () => check?.result() ?? 'running',
    release: () =>
      alone(async () => {
        await lock()
        held?.release()
        held = null
      }),
  }
}

/** Who signs in, judged by the rows of the database; the keyring only opened it, and may be an older copy. */
async function accountBehind(
  room: OpenedRoom,
  name: string,
  password: string,
  unlocked: Unlocked | null,
): Promise<Result<AccountRecord, VaultFault>> {
  const accounts = await room.room.store.read(listAccounts)
  const account = accounts.find((one) => one.active && foldAccountName(one.name) === foldAccountName(name))
  const slots = await room.room.store.read(listKeySlots)
  const slot = slots.find(({ accountId }) => accountId === account?.id)
  if (account === undefined || slot === undefined) {
    await spendOneAttempt(password)
    return err({ code: 'PASSWORD_WRONG' })
  }
  const isProven = unlocked?.accountId === slot.accountId && unlocked.envelope === slot.envelope
  return isProven || (await fits(room, slot, password)) ? ok(account) : err({ code: 'PASSWORD_WRONG' })
}

/** Whether a password opens an account's slot of the open room. */
export async function fits({ roomId, key }: OpenedRoom, slot: KeySlot, password: string): Promise<boolean> {
  const envelope = readEnvelope(slot.envelope)
  if (envelope === null) return false
  const found = await unwrapKey(envelope, password, { roomId, accountId: slot.accountId, slot: 'password' })
  const isSame = found !== null && timingSafeEqual(found, key)
  found?.fill(0)
  return isSame
}
