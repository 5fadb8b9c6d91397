import { expect } from 'vitest'

/** Every piece stands in the words, each behind the one before; the failure names the first that does not. */
export function expectInOrder(words: string, pieces: readonly string[]): void {
  let from = 0
  for (const piece of pieces) {
    const at = words.indexOf(piece, from)
    expect(at, `「${piece}」 is missing behind 「${words.slice(Math.max(0, from - 20), from)}」`).not.toBe(-1)
    from = at + piece.length
  }
}
