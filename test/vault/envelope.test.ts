import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { readEnvelope, unwrapKey, wrapKey, type Binding } from '#electron/vault/envelope'

const binding: Binding = { roomId: 'room-1', accountId: 'account-1', slot: 'password' }
const password = '竹林 石桥 灯塔 海风'

it('gives back the same key for the same password, also when an input method wrote it in full-width letters', async () => {
  const key = randomBytes(32)
  const envelope = await wrapKey(key, 'abc 123 xyz', binding)
  expect(await unwrapKey(envelope, 'abc 123 xyz', binding)).toEqual(key)
  expect(await unwrapKey(envelope, 'ａｂｃ　１２３ ｘｙｚ', binding)).toEqual(key)
})

it('stays shut for another password, another room and another account', async () => {
  const envelope = await wrapKey(randomBytes(32), password, binding)
  expect(await unwrapKey(envelope, `${password} `, binding)).toBeNull()
  expect(await unwrapKey(envelope, password, { ...binding, roomId: 'room-2' })).toBeNull()
  expect(await unwrapKey(envelope, password, { ...binding, accountId: 'account-2' })).toBeNull()
})

it('stays shut when any part of it has been changed', async () => {
  const envelope = await wrapKey(randomBytes(32), password, binding)
  const { cipher, kdf, expand } = envelope
  const other = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`)
  const changed = [
    { ...envelope, cipher: { ...cipher, sealed: other(cipher.sealed) } },
    { ...envelope, cipher: { ...cipher, tag: other(cipher.tag) } },
    { ...envelope, cipher: { ...cipher, nonce: other(cipher.nonce) } },
    { ...envelope, kdf: { ...kdf, passes: kdf.passes + 1 } },
    { ...envelope, kdf: { ...kdf, salt: other(kdf.salt) } },
    { ...envelope, expand: { ...expand, salt: other(expand.salt) } },
  ]
  expect(await Promise.all(changed.map((one) => unwrapKey(one, password, binding)))).toEqual(changed.map(() => null))
})

it('names its algorithms and their cost, and reads back only what is within bounds', async () => {
  const envelope = await wrapKey(randomBytes(32), password, binding)
  expect(envelope).toMatchObject({
    version: 1,
    kdf: { name: 'argon2id', memoryKiB: 65536, passes: 3, lanes: 1 },
    expand: { name: 'HKDF-SHA256' },
    cipher: { name: 'AES-256-GCM' },
  })
  const { kdf } = envelope
  expect(readEnvelope(JSON.stringify(envelope))).toEqual(envelope)
  expect(readEnvelope(JSON.stringify({ ...envelope, kdf: { ...kdf, memoryKiB: 8 } }))).toBeNull()
  expect(readEnvelope(JSON.stringify({ ...envelope, kdf: { ...kdf, memoryKiB: 2 ** 24 } }))).toBeNull()
  expect(readEnvelope(JSON.stringify({ ...envelope, version: 2 }))).toBeNull()
  expect(readEnvelope('{')).toBeNull()
})

it('wraps the same key differently each time', async () => {
  const key = randomBytes(32)
  const [one, other] = await Promise.all([wrapKey(key, password, binding), wrapKey(key, password, binding)])
  expect(one.cipher.sealed).not.toBe(other.cipher.sealed)
})
