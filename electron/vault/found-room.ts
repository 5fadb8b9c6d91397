import { randomBytes } from 'node:crypto'
import { renameSync } from 'node:fs'
import type { Act } from '#shared/accounts/act'
import { refusalsToFound, type NewAccount } from '#shared/accounts/account-rules'
import type { VaultFault } from '#shared/accounts/refusals'
import type { Office } from '#shared/agency/office'
import type { AccountId } from '#shared/kernel/ids'
import { err, ok, type Result } from '#shared/kernel/result'
import { insertAccount } from '#db/accounts/accounts'
import { listKeySlots, putKeySlot } from '#db/accounts/key-slots'
import { insertLastingKey } from '#db/accounts/lasting-keys'
import { insertAct, insertAudit } from '#db/audit/acts'
import { createDatabase } from '#db/engine/open'
import { syncFolder } from '#db/files/on-disk'
import { insertOffice } from '#db/office/office'
import { openStore, type Store } from '#db/store'
import type { Writer } from '#db/tables'
import { wrapKey } from './envelope.ts'
import { sealKeyring } from './keyring.ts'
import { projectKeyring } from './keyring-files.ts'
import { clearUnfinished, roomIn, type RoomFolder } from './room-folder.ts'

export type Founding = { readonly office: Office; readonly accounts: readonly NewAccount[] }

/** When, at which seat, and where fresh ids come from. */
export type FoundingAct = Pick<Act, 'instant' | 'today' | 'seat' | 'newId'>

/**
 * Creates the encrypted database with office, accounts, their wrapped keys and the lasting keys, then the keyring, and
 * gives the database its name last: all or nothing, at whatever point the power goes. The caller holds the folder's lock.
 */
export async function foundRoom(
  room: RoomFolder,
  founding: Founding,
  act: FoundingAct,
): Promise<Result<null, readonly VaultFault[]>> {
  const refusals = refusalsToFound(founding.accounts)
  if (refusals.length > 0) return err(refusals)
  if (roomIn(room) !== 'none') return err([{ code: 'ROOM_EXISTS' }])
  clearUnfinished(room)
  const key = randomBytes(32)
  try {
    await createRoom(room, key, founding, act)
  } catch (cause) {
    clearUnfinished(room)
    throw cause
  } finally {
    key.fill(0)
  }
  renameSync(room.unfinished, room.database)
  await syncFolder(room.folder)
  return ok(null)
}

async function createRoom(room: RoomFolder, key: Buffer, founding: Founding, act: FoundingAct): Promise<void> {
  const roomId = act.newId()
  const { db } = await createDatabase(room.unfinished, key)
  const store = openStore(db)
  try {
    const accounts = await Promise.all(founding.accounts.map((account) => withEnvelope(account, key, roomId, act)))
    await store.write((tx) => recordFounding(tx, roomId, founding.office, accounts, act))
    await writeKeyring(room, key, roomId, store)
  } finally {
    await store.close()
  }
}

async function writeKeyring({ folder }: RoomFolder, key: Buffer, roomId: string, store: Store): Promise<void> {
  await projectKeyring(folder, sealKeyring(key, roomId, await store.read(listKeySlots)))
}

type Founder = Omit<NewAccount, 'password'> & { readonly id: AccountId; readonly envelope: string }

async function withEnvelope(account: NewAccount, key: Buffer, roomId: string, act: FoundingAct): Promise<Founder> {
  const { name, personName, roles, password } = account
  const id = act.newId() as AccountId
  const envelope = await wrapKey(key, password, { roomId, accountId: id, slot: 'password' })
  return { id, name: name.trim(), personName, roles, envelope: JSON.stringify(envelope) }
}

async function recordFounding(
  tx: Writer,
  roomId: string,
  office: Office,
  accounts: readonly Founder[],
  { instant, today, seat, newId }: FoundingAct,
): Promise<void> {
  await insertOffice(tx, roomId, office)
  for (const account of accounts) {
    await insertAccount(tx, { ...account, createdOn: today })
    await putKeySlot(tx, account.id, account.envelope, instant)
  }
  for (const purpose of ['audit', 'files'] as const) await insertLastingKey(tx, purpose, randomBytes(32), instant)
  const founder = accounts.find(({ roles }) => roles.includes('systemAdmin'))
  if (founder === undefined) throw new Error('the rules saw to a system administrator')
  const act = { id: newId(), role: 'systemAdmin', accountId: founder.id, seat, call: 'session.found' } as const
  await insertAct(
    tx,
    { ...act, id: act.id as Act['id'], accountName: founder.personName, instant, today, reason: null, newId },
    { office },
  )
  await insertAudit(tx, {
    at: instant,
    accountId: founder.id,
    role: act.role,
    seat,
    call: act.call,
    outcome: 'done',
    subject: '',
    codes: '',
    actId: act.id,
  })
}
