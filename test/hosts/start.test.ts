import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { usualDataFolder } from '#electron/cli/data-folder'
import { aFolder } from '#test/vault/an-office'

const START = path.resolve(import.meta.dirname, '../../electron/cli/start.ts')

it('opens the room without a screen, says where it lies, and ends cleanly when it is told to', async () => {
  const folder = path.join(aFolder(), 'room')
  const program = spawn(process.execPath, [START, '--headless', '--data', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void program.kill('SIGKILL'))
  let said = ''
  program.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  program.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await expect.poll(() => said, { timeout: 50_000 }).toContain(`Data: ${folder}`)
  await expect.poll(() => existsSync(path.join(folder, 'room.lock')), { timeout: 10_000 }).toBe(true)
  program.kill('SIGTERM')
  expect((await once(program, 'exit'))[0]).toBe(0)
})

it('says how to get a screen where there is none', () => {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }
  const { status, stderr } = spawnSync(process.execPath, [START, '--demo'], { env, encoding: 'utf8' })
  expect([status, stderr.trim()]).toEqual([1, expect.stringContaining('xvfb-run npm start -- --demo')])
})

it('explains itself to somebody who mistypes', () => {
  const { status, stderr } = spawnSync(process.execPath, [START, '--demmo'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, expect.stringContaining('--data DIR')])
})

it('keeps the room where each system keeps what belongs to one user of one machine', () => {
  expect(usualDataFolder('linux', {}, '/home/u')).toBe('/home/u/.local/share/records-room')
  expect(usualDataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/u')).toBe('/data/records-room')
  expect(usualDataFolder('win32', { LOCALAPPDATA: 'C:\\Users\\u\\AppData\\Local' }, 'C:\\Users\\u')).toBe(
    'C:\\Users\\u\\AppData\\Local\\RecordsRoom',
  )
})
