import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSlot, isSealed, keyringText, readKeyring, sealKeyring } from '#electron/vault/keyring'

const roomId = '01a209fd-6809-767e-967b-fb99c5da1404'
const slots = [
  { accountId: '01a209fd-680c-7740-911e-a1942c1d8aa7', name: '韩平', envelope: '{"b":2}' },
  { accountId: '01a209fd-680b-7740-911e-a1942c1d8aa7', name: 'Desk', envelope: '{"a":1}' },
]

it('finds a slot by its name in any case and width, and nobody else', () => {
  const keyring = sealKeyring(randomBytes(32), roomId, slots)
  expect(findSlot(keyring, ' ｄesk')?.envelope).toBe('{"a":1}')
  expect(findSlot(keyring, '韩平')?.envelope).toBe('{"b":2}')
  expect(findSlot(keyring, 'des')).toBeNull()
})

it('does not list who works here', () => {
  expect(keyringText(sealKeyring(randomBytes(32), roomId, slots))).not.toMatch(/desk|韩平/i)
})

it('comes out the same for the same slots in any order', () => {
  const key = randomBytes(32)
  expect(keyringText(sealKeyring(key, roomId, slots))).toBe(keyringText(sealKeyring(key, roomId, slots.toReversed())))
})

it('notices any single character that was changed', () => {
  const key = randomBytes(32)
  const text = keyringText(sealKeyring(key, roomId, slots))
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'A', '"', ' ', '7', 'z'), (at, letter) => {
      const changed = text.slice(0, at) + letter + text.slice(at + 1)
      const keyring = readKeyring(changed)
      // Another blank, or another spelling of the same bytes in base64, is the same keyring.
      const isSame = keyring !== null && JSON.stringify(keyring.slots) === JSON.stringify(readKeyring(text)?.slots)
      expect(keyring === null || isSame || !isSealed(keyring, key)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('is not sealed under another key', () => {
  expect(isSealed(sealKeyring(randomBytes(32), roomId, slots), randomBytes(32))).toBe(false)
})
