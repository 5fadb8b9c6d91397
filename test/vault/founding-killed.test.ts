import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openHouse } from '#electron/ipc/house'
import { aFolder, anOffice, attemptToSignIn, PASSWORDS } from './an-office.ts'

const FOUNDER = fileURLToPath(new URL('./found-folder.ts', import.meta.url))

/** A first start in a program of its own that is killed this long after it began; true when it was done before. */
async function foundAndKill(folder: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [FOUNDER, folder, JSON.stringify(anOffice())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child.stdout, 'data') // it has loaded and begins
  await Promise.race([wait(milliseconds), once(child, 'exit')])
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return said.includes('done')
}

it('is founded whole or not at all, whenever the program is killed', async () => {
  const outcomes: string[] = []
  for (const milliseconds of [0, 300, 600, 800, 1000, 20_000]) {
    const folder = aFolder()
    const wasDone = await foundAndKill(folder, milliseconds)
    const room = await openHouse({ folder, host: 'none', seat: '测试席位', demo: false })
    const line = room.connect()
    const state = await line.call('session.state', {})
    const { phase } = state.ok ? (state.value as { readonly phase: string }) : { phase: 'refused' }
    outcomes.push(phase)
    if (wasDone) expect(phase).toBe('signIn')
    if (phase === 'signIn') expect(await attemptToSignIn(line, 'desk', PASSWORDS.desk)).toBe('in')
    else expect(await line.call('session.found', anOffice())).toMatchObject({ ok: true })
    await room.close()
  }
  // Both ends were met, so the kills between them were kills in the middle.
  expect([outcomes.at(0), outcomes.at(-1)]).toEqual(['firstStart', 'signIn'])
  expect(outcomes.filter((phase) => phase !== 'firstStart' && phase !== 'signIn')).toEqual([])
}, 120_000)
