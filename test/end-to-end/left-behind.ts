import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readSampleRegister } from '#electron/jobs/sample-register'
import { unlock } from '#electron/vault/unlock'
import { findReadable } from '#test/support/byte-search'
import { copyInPlain } from '#test/support/plain-copy'
import { closeWindow, type OpenWindow, type Places } from './an-open-window.ts'
import { NAME, NUMBER, PASSWORD } from './the-person.ts'

const REGISTER = path.resolve(import.meta.dirname, '../fixtures/register.csv')

/** What stands on disk during the life and after it. */
export function itLeavesNothingReadable(places: Places, opened: () => OpenWindow): void {
  const register = readSampleRegister(readFileSync(REGISTER, 'utf8'))
  const words = [
    ...[...register.map(({ name }) => name), NAME],
    ...[...register.map(({ documentNo }) => documentNo), NUMBER].filter((number) => number !== ''),
  ]

  it('shows no name and no number on disk while the window is open, its profile included', () => {
    const { profile } = opened().window
    expect(readdirSync(profile).length).toBeGreaterThan(0)
    expect(findReadable([places.base, profile], words)).toEqual([])
  })

  it('wipes the profile with the window, and leaves nothing readable behind', async () => {
    await closeWindow(opened())
    expect(existsSync(opened().window.profile)).toBe(false)
    const left = readdirSync(places.room)
    expect(left).toEqual(expect.arrayContaining(['room.db', 'keyring.json', 'files', 'log']))
    expect(findReadable([places.base], words)).toEqual([])
  })

  it('is verified by another process that replays the ledger', () => {
    const records = path.resolve(import.meta.dirname, '../../electron/cli/records.ts')
    const parameters = [records, 'verify', '--data', places.room, '--account', 'chuangkou']
    const said = execFileSync(process.execPath, parameters, { input: `${PASSWORD}\n`, encoding: 'utf8' })
    expect(said).toContain('301 volumes')
    expect(said).toContain('sound: the projection is what the ledger says')
  })

  it('would show every one of them without the encryption: the search bites', async () => {
    const unlocked = await unlock(places.room, 'chuangkou', PASSWORD)
    if (!unlocked.ok) throw new Error('the room did not open')
    const control = path.join(places.base, 'control')
    mkdirSync(control)
    await copyInPlain(path.join(places.room, 'room.db'), unlocked.value.key, control)
    const found = new Set(findReadable([control], words).map(({ word }) => word))
    expect(words.filter((word) => !found.has(word))).toEqual([])
  })
}
