import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { aFoundedFolder, attemptToSignIn, openAt, PASSWORDS } from './an-office.ts'

const HOLDER = fileURLToPath(new URL('./hold-folder.ts', import.meta.url))

/** Another program with the room of a folder open. */
async function anotherProgramAt(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

it('refuses a folder that another program has open, and opens it once that one has gone, however it went', async () => {
  const folder = await aFoundedFolder()
  const other = await anotherProgramAt(folder)
  const line = (await openAt(folder)).connect()
  expect(await line.call('session.state', {})).toMatchObject({
    value: { phase: 'unusable', fault: { code: 'ROOM_IN_USE' } },
  })
  expect(await attemptToSignIn(line, 'desk', PASSWORDS.desk)).toBe('ROOM_IN_USE')

  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(await line.call('session.state', {})).toMatchObject({ value: { phase: 'signIn', fault: null } })
  expect(await attemptToSignIn(line, 'desk', PASSWORDS.desk)).toBe('in')
})
