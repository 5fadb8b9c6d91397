import { open, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Weight } from '#electron/papers/setting/marks'
import { readCharacterMap, type CharacterMap } from './character-map.ts'
import { directoryBytes, readDirectory } from './sfnt.ts'

export type FontBytes = Readonly<Record<Weight, Uint8Array<ArrayBuffer>>>

const PACKAGE = '@expo-google-fonts/noto-serif-sc'
const FILES: Readonly<Record<Weight, string>> = {
  regular: `${PACKAGE}/400Regular/NotoSerifSC_400Regular.ttf`,
  bold: `${PACKAGE}/700Bold/NotoSerifSC_700Bold.ttf`,
}
/** More than any directory of tables takes. */
const DIRECTORY_BYTES = 4096

/** Both fonts whole, about 15 MB each, in buffers of their own. */
export async function readFonts(): Promise<FontBytes> {
  const [regular, bold] = await Promise.all([readWhole('regular'), readWhole('bold')])
  return { regular, bold }
}

/** Answers whether both fonts have a character; reads only their character maps. */
export async function readCoverage(): Promise<(codePoint: number) => boolean> {
  const maps = await Promise.all([readMap('regular'), readMap('bold')])
  return (codePoint) => maps.every((glyphOf) => glyphOf(codePoint) !== 0)
}

async function readWhole(weight: Weight): Promise<Uint8Array<ArrayBuffer>> {
  // Copied out of Node's pool, so that the buffer can be handed over to the worker.
  return new Uint8Array(await readFile(pathOf(weight)))
}

async function readMap(weight: Weight): Promise<CharacterMap> {
  const handle = await open(pathOf(weight))
  try {
    const read = async (offset: number, length: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(length)
      await handle.read(bytes, 0, length, offset)
      return bytes
    }
    const start = await read(0, DIRECTORY_BYTES)
    const range = readDirectory(start.subarray(0, directoryBytes(start))).get('cmap')
    if (range === undefined) throw new Error(`${FILES[weight]} has no character map`)
    return readCharacterMap(await read(range.offset, range.length))
  } finally {
    await handle.close()
  }
}

function pathOf(weight: Weight): string {
  return createRequire(import.meta.url).resolve(FILES[weight])
}
