import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { FileId } from '#shared/kernel/ids'

const CHUNK = 64 * 1024
const TAG = 16
const FORMAT = 1
/** AES-256-GCM; another algorithm takes another number, and old files stay readable. */
const AES_256_GCM = 1
const MAGIC = Buffer.from('RRFILE', 'ascii')
const HEADER = Buffer.concat([MAGIC, Buffer.from([FORMAT, AES_256_GCM])])

/**
 * The bytes as they lie on disk: a header, then chunks of 64 KiB each with its tag. Every chunk is bound to the file's id,
 * its place and whether it is the last, so that a changed bit, a cut, a swap and a chunk of another file are all noticed.
 * `secret` is 32 random bytes that never encrypt anything else: the nonces count from zero. The same input gives the same
 * bytes, so writing again after a crash gives nothing away.
 */
export function* seal(content: Buffer, secret: Uint8Array, fileId: FileId): Generator<Buffer> {
  yield HEADER
  const chunks = Math.max(1, Math.ceil(content.length / CHUNK))
  for (let index = 0; index < chunks; index += 1) {
    const cipher = createCipheriv('aes-256-gcm', secret, nonce(index, index === chunks - 1), { authTagLength: TAG })
    cipher.setAAD(boundTo(fileId))
    yield cipher.update(content.subarray(index * CHUNK, (index + 1) * CHUNK))
    cipher.final()
    yield cipher.getAuthTag()
  }
}

/** The bytes that were sealed; throws where a single bit differs, and by another message where a newer program wrote them. */
export function unseal(sealed: Buffer, secret: Uint8Array, fileId: FileId): Buffer {
  refuseUnknownHeader(sealed, fileId)
  const chunks: Buffer[] = []
  let at = HEADER.length
  do {
    const end = Math.min(at + CHUNK + TAG, sealed.length)
    chunks.push(openChunk(sealed.subarray(at, end), secret, nonce(chunks.length, end === sealed.length), fileId))
    at = end
  } while (at < sealed.length)
  return Buffer.concat(chunks)
}

function openChunk(sealed: Buffer, secret: Uint8Array, iv: Buffer, fileId: FileId): Buffer {
  if (sealed.length < TAG) throw new Error(`stored file ${fileId} is cut short`)
  const decipher = createDecipheriv('aes-256-gcm', secret, iv, { authTagLength: TAG })
  decipher.setAAD(boundTo(fileId))
  decipher.setAuthTag(sealed.subarray(-TAG))
  const plain = decipher.update(sealed.subarray(0, -TAG))
  try {
    decipher.final()
  } catch {
    throw new Error(`stored file ${fileId} has been changed`)
  }
  return plain
}

function refuseUnknownHeader(sealed: Buffer, fileId: FileId): void {
  if (!sealed.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error(`stored file ${fileId} is not a sealed file`)
  if (!sealed.subarray(0, HEADER.length).equals(HEADER)) {
    throw new Error(`stored file ${fileId} is in a format this program does not know`)
  }
}

function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32BE(index, 7)
  bytes.writeUInt8(last ? 1 : 0, 11)
  return bytes
}

function boundTo(fileId: FileId): Buffer {
  return Buffer.concat([HEADER, Buffer.from(fileId, 'ascii')])
}
