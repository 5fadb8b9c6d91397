import type { VaultFault } from '#shared/accounts/refusals'
import { err, ok, type Result } from '#shared/kernel/result'
import { readEnvelope, spendOneAttempt, unwrapKey } from './envelope.ts'
import { findSlot, isSealed, type Keyring } from './keyring.ts'
import { readKeyrings } from './keyring-files.ts'

export type Unlocked = {
  /** The database key; the caller wipes it. */
  readonly key: Buffer
  readonly accountId: string
  /** The envelope that opened, as the keyring has it. */
  readonly envelope: string
}

/**
 * From name and password to the database key, by the keyring files alone. A wrong name and a wrong password get the same
 * answer in the same time; damage is named only where no copy can be read at all, or the key is right and no copy whole.
 */
export async function unlock(folder: string, name: string, password: string): Promise<Result<Unlocked, VaultFault>> {
  const keyrings = readKeyrings(folder)
  if (keyrings.length === 0) return err({ code: 'KEYRING_DAMAGED' })
  const tried = new Set<string>()
  for (const keyring of keyrings) {
    const slot = findSlot(keyring, name)
    if (slot === null || tried.has(slot.envelope)) continue
    tried.add(slot.envelope)
    const key = await openSlot(keyring.roomId, slot, password)
    if (key === null) continue
    if (keyrings.some((copy) => isSealed(copy, key)))
      return ok({ key, accountId: slot.accountId, envelope: slot.envelope })
    key.fill(0)
    return err({ code: 'KEYRING_DAMAGED' })
  }
  if (tried.size === 0) await spendOneAttempt(password)
  return err({ code: 'PASSWORD_WRONG' })
}

async function openSlot(roomId: string, slot: Keyring['slots'][number], password: string): Promise<Buffer | null> {
  const envelope = readEnvelope(slot.envelope)
  if (envelope === null) {
    await spendOneAttempt(password)
    return null
  }
  return unwrapKey(envelope, password, { roomId, accountId: slot.accountId, slot: 'password' })
}
