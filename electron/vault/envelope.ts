import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { COST, derive } from './derive.ts'

const bytes = (length: number) => z.base64().length(Math.ceil(length / 3) * 4)

/** Bounds keep a tampered file from asking for all the memory of the machine, or for a derivation too cheap to matter. */
const envelopeSchema = z.strictObject({
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    memoryKiB: z
      .int()
      .min(COST.memoryKiB)
      .max(1024 * 1024),
    passes: z.int().min(1).max(20),
    lanes: z.int().min(1).max(4),
    salt: bytes(16),
  }),
  expand: z.strictObject({ name: z.literal('HKDF-SHA256'), salt: bytes(16) }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), nonce: bytes(12), sealed: bytes(32), tag: bytes(16) }),
})

/** The database key, wrapped by one account's password. Every algorithm is named, so that each can be replaced alone. */
export type Envelope = z.infer<typeof envelopeSchema>

/** What an envelope belongs to; one moved to another room or account does not open. */
export type Binding = { readonly roomId: string; readonly accountId: string; readonly slot: 'password' }

/** Wraps the 32 bytes of the database key. */
export async function wrapKey(key: Buffer, password: string, binding: Binding): Promise<Envelope> {
  const [salt, expandSalt, nonce] = [randomBytes(16), randomBytes(16), randomBytes(12)]
  const kdf = { name: 'argon2id', ...COST, salt: salt.toString('base64') } as const
  const expand = { name: 'HKDF-SHA256', salt: expandSalt.toString('base64') } as const
  const wrapping = await wrappingKey(password, { kdf, expand }, binding)
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(additional(binding, kdf))
    const sealed = Buffer.concat([cipher.update(key), cipher.final()])
    const [sealedText, nonceText, tag] = [sealed, nonce, cipher.getAuthTag()].map((part) =>
      part.toString('base64'),
    ) as [string, string, string]
    return { version: 1, kdf, expand, cipher: { name: 'AES-256-GCM', nonce: nonceText, sealed: sealedText, tag } }
  } finally {
    wrapping.fill(0)
  }
}

/** The database key, which the caller wipes; null when password, binding or envelope do not fit each other. */
export async function unwrapKey(envelope: Envelope, password: string, binding: Binding): Promise<Buffer | null> {
  const wrapping = await wrappingKey(password, envelope, binding)
  const { nonce, sealed, tag } = envelope.cipher
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(nonce, 'base64'))
    decipher.setAAD(additional(binding, envelope.kdf)).setAuthTag(Buffer.from(tag, 'base64'))
    const key = decipher.update(Buffer.from(sealed, 'base64'))
    return tryFinal(decipher) ? key : null
  } finally {
    wrapping.fill(0)
  }
}

/** Spends what one attempt costs, so that a name nobody has takes as long to refuse as a wrong password. */
export async function spendOneAttempt(password: string): Promise<void> {
  const wasted = await derive(password, randomBytes(16), COST)
  wasted.fill(0)
}

/** Reads an envelope kept as text; null when it is none of ours. */
export function readEnvelope(text: string): Envelope | null {
  return envelopeSchema.safeParse(readJson(text)).data ?? null
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function wrappingKey(password: string, { kdf, expand }: Pick<Envelope, 'kdf' | 'expand'>, binding: Binding) {
  const derived = await derive(password, Buffer.from(kdf.salt, 'base64'), kdf)
  try {
    return Buffer.from(hkdfSync('sha256', derived, Buffer.from(expand.salt, 'base64'), label(binding), 32))
  } finally {
    derived.fill(0)
  }
}

function label({ roomId, accountId, slot }: Binding): string {
  return `records-room|1|${roomId}|${accountId}|${slot}`
}

function additional(binding: Binding, { name, memoryKiB, passes, lanes, salt }: Envelope['kdf']): Buffer {
  return Buffer.from([label(binding), name, memoryKiB, passes, lanes, salt].join('|'))
}

function tryFinal(decipher: { final: () => Buffer }): boolean {
  try {
    decipher.final()
    return true
  } catch {
    return false
  }
}
