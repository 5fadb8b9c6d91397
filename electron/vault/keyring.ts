import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { foldAccountName } from '#shared/accounts/account-rules'

const keyringSchema = z.strictObject({
  version: z.literal(1),
  roomId: z.uuid(),
  slots: z.array(z.strictObject({ accountId: z.uuid(), nameTag: z.base64(), envelope: z.string().max(2000) })).max(500),
  seal: z.strictObject({ name: z.literal('HMAC-SHA256'), tag: z.base64() }),
})

/**
 * Everything needed to get from a name and a password to the database key, in a file beside the database.
 * A projection of the rows in key_slot: written from them, never read back into them. Names stand in it only as tags.
 */
export type Keyring = z.infer<typeof keyringSchema>

export type Slot = { readonly accountId: string; readonly name: string; readonly envelope: string }

/** The keyring of these slots, sealed under the database key. The same slots give the same text. */
export function sealKeyring(key: Buffer, roomId: string, slots: readonly Slot[]): Keyring {
  const tagged = slots.map(({ accountId, name, envelope }) => ({ accountId, nameTag: tagOf(roomId, name), envelope }))
  const sorted = tagged.toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1))
  return { version: 1, roomId, slots: sorted, seal: { name: 'HMAC-SHA256', tag: sealOf(key, roomId, sorted) } }
}

/** Whether the keyring is as some unlocked room wrote it. */
export function isSealed({ roomId, slots, seal }: Keyring, key: Buffer): boolean {
  const [given, right] = [seal.tag, sealOf(key, roomId, slots)].map((tag) => Buffer.from(tag, 'base64')) as [
    Buffer,
    Buffer,
  ]
  return given.length === right.length && timingSafeEqual(given, right)
}

export function findSlot(keyring: Keyring, name: string): Keyring['slots'][number] | null {
  const tag = tagOf(keyring.roomId, name)
  return keyring.slots.find((slot) => slot.nameTag === tag) ?? null
}

export function keyringText(keyring: Keyring): string {
  return `${JSON.stringify(keyring, null, 2)}\n`
}

/** Reads the text of a keyring file; null when it is damaged or none of ours. */
export function readKeyring(text: string): Keyring | null {
  try {
    return keyringSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** A name is looked up by its tag, so that a copied keyring does not list who works here. */
function tagOf(roomId: string, name: string): string {
  return createHmac('sha256', roomId).update(foldAccountName(name)).digest('base64')
}

function sealOf(key: Buffer, roomId: string, slots: Keyring['slots']): string {
  const sealing = Buffer.from(hkdfSync('sha256', key, '', 'keyring', 32))
  try {
    const content = slots.map((slot) => [slot.accountId, slot.nameTag, slot.envelope])
    return createHmac('sha256', sealing)
      .update(JSON.stringify([1, roomId, content]))
      .digest('base64')
  } finally {
    sealing.fill(0)
  }
}
