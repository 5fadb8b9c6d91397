import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import type { FileId } from '#shared/kernel/ids'
import { seal, unseal } from '#db/files/sealed'

const CHUNK = 64 * 1024
const SEALED_CHUNK = CHUNK + 16
const HEADER = 8
const secret = randomBytes(32)
const fileId = v7() as FileId

const sealed = (content: Buffer) => Buffer.concat([...seal(content, secret, fileId)])

it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * CHUNK + 7])(
  'opens %i bytes to what was sealed',
  (length) => {
    const content = randomBytes(length)

    expect(unseal(sealed(content), secret, fileId).equals(content)).toBe(true)
  },
)

it('notices every single bit that is changed, wherever it stands', () => {
  const bytes = sealed(randomBytes(2 * CHUNK + 100))
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at)
      expect(() => unseal(changed, secret, fileId)).toThrow(fileId)
    }),
    { numRuns: 300, examples: [0, 5, 6, 7, 8, bytes.length - 1].map((at) => [at, 0] as [number, number]) },
  )
})

it('notices a cut at any length, the ends of chunks included', () => {
  const bytes = sealed(randomBytes(3 * CHUNK))
  const ends = [0, HEADER, HEADER + SEALED_CHUNK, HEADER + 2 * SEALED_CHUNK, bytes.length - 1]
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), (length) => {
      expect(() => unseal(bytes.subarray(0, length), secret, fileId)).toThrow(fileId)
    }),
    { numRuns: 200, examples: ends.map((end) => [end] as [number]) },
  )
})

it('notices bytes added behind the end', () => {
  const bytes = sealed(randomBytes(CHUNK))

  expect(() => unseal(Buffer.concat([bytes, Buffer.alloc(1)]), secret, fileId)).toThrow('changed')
  expect(() => unseal(Buffer.concat([bytes, bytes.subarray(HEADER)]), secret, fileId)).toThrow('changed')
})

it('notices two chunks that have changed places', () => {
  const bytes = sealed(randomBytes(4 * CHUNK))
  const chunk = (index: number) => bytes.subarray(HEADER + index * SEALED_CHUNK, HEADER + (index + 1) * SEALED_CHUNK)
  const swapped = Buffer.concat([bytes.subarray(0, HEADER), chunk(0), chunk(2), chunk(1), chunk(3)])

  expect(() => unseal(swapped, secret, fileId)).toThrow('changed')
})

it('notices the bytes of another file under the same key, and another key', () => {
  const bytes = sealed(randomBytes(10))

  expect(() => unseal(bytes, secret, v7() as FileId)).toThrow('changed')
  expect(() => unseal(bytes, randomBytes(32), fileId)).toThrow('changed')
})

it('tells a format of a newer program from damage', () => {
  const bytes = sealed(randomBytes(10))
  bytes.writeUInt8(2, 7)

  expect(() => unseal(bytes, secret, fileId)).toThrow('format this program does not know')
})
