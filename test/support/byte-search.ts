import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'

/** Where a word of the sample stands readable on disk. */
export type Trace = { readonly file: string; readonly word: string; readonly encoding: string }

const ENCODINGS = ['utf-8', 'utf-16le', 'gb18030'] as const

/**
 * Four bytes turn up in megabytes of ciphertext by chance. A pattern this short counts only where another word of the sample
 * stands close by, as it does in any table, index, log or page that leaked; the control run proves that this still bites.
 */
const SHORT = 6
const CLOSE = 256

type Pattern = { readonly word: string; readonly encoding: string; readonly bytes: Buffer }
type Hit = { readonly pattern: Pattern; readonly at: number }

/** Every word found readable, in any of the three encodings, in any file below the folders. Words of one character are refused. */
export function findReadable(folders: readonly string[], words: readonly string[]): readonly Trace[] {
  const byHead = patternsByHead(words)
  return folders.flatMap((folder) => filesBelow(folder)).flatMap((file) => tracesIn(file, byHead))
}

function tracesIn(file: string, byHead: ReadonlyMap<number, readonly Pattern[]>): readonly Trace[] {
  const hits = hitsIn(readFileSync(file), byHead)
  const believed = hits.filter((hit) => hit.pattern.bytes.length >= SHORT || hasCompany(hit, hits))
  const seen = new Map(believed.map(({ pattern }) => [`${pattern.word} ${pattern.encoding}`, pattern]))
  return [...seen.values()].map(({ word, encoding }) => ({ file, word, encoding }))
}

function hitsIn(content: Buffer, byHead: ReadonlyMap<number, readonly Pattern[]>): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at + 4 <= content.length; at += 1) {
    for (const pattern of byHead.get(content.readUInt32LE(at)) ?? []) {
      if (content.compare(pattern.bytes, 0, pattern.bytes.length, at, at + pattern.bytes.length) === 0)
        hits.push({ pattern, at })
    }
  }
  return hits
}

function hasCompany(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some((other) => other.pattern.word !== hit.pattern.word && Math.abs(other.at - hit.at) <= CLOSE)
}

function patternsByHead(words: readonly string[]): ReadonlyMap<number, readonly Pattern[]> {
  const byHead = new Map<number, Pattern[]>()
  for (const word of new Set(words)) {
    const patterns = ENCODINGS.map((encoding) => ({ word, encoding, bytes: iconv.encode(word, encoding) }))
    for (const pattern of distinct(patterns)) {
      if (pattern.bytes.length < 4) throw new Error('a pattern needs four bytes')
      const head = pattern.bytes.readUInt32LE(0)
      byHead.set(head, [...(byHead.get(head) ?? []), pattern])
    }
  }
  return byHead
}

/** Digits are the same bytes in two of the encodings. */
function distinct(patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.filter((pattern, index) => patterns.findIndex((other) => other.bytes.equals(pattern.bytes)) === index)
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0)
}
