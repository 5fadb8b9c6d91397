import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '#db/files/on-disk'
import { keyringText, readKeyring, type Keyring } from './keyring.ts'

/** In the order in which they are written and believed. */
export const KEYRING_NAMES = ['keyring.json', 'keyring.backup.json'] as const

/** The readable copies in a folder, the first one first; empty when both are missing or damaged. */
export function readKeyrings(folder: string): readonly Keyring[] {
  return KEYRING_NAMES.map((name) => textOf(path.join(folder, name))).flatMap((text) => readKeyring(text) ?? [])
}

/** Writes both copies where they are not as they should be; one after the other, so that a crash leaves one whole. */
export async function projectKeyring(folder: string, keyring: Keyring): Promise<void> {
  const text = keyringText(keyring)
  for (const name of KEYRING_NAMES) {
    if (textOf(path.join(folder, name)) !== text) await writeWhole(folder, name, [Buffer.from(text)])
  }
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
