import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { holdExclusively } from '#db/engine/exclusive'
import { aFolder } from './room-file.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** Another program that tries to hold the folder, says whether it could, and stays until it is ended. */
async function anotherProgram(file: string) {
  const script = `
    import { holdExclusively } from '#db/engine/exclusive'
    console.log(holdExclusively(${JSON.stringify(file)}) === null ? 'refused' : 'held')
    setInterval(() => undefined, 1000)`
  const program = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: PROJECT })
  const end = async () => {
    if (program.exitCode !== null || program.signalCode !== null) return
    const gone = once(program, 'exit')
    program.kill('SIGKILL')
    await gone
  }
  onTestFinished(end)
  const [answer] = (await once(program.stdout, 'data')) as [Buffer]
  return { answer: answer.toString().trim(), end }
}

test('a folder is held once, and again after it was let go', () => {
  const file = path.join(aFolder(), 'lock.db')
  const held = holdExclusively(file)
  expect(held).not.toBeNull()
  expect(holdExclusively(file)).toBeNull()
  held?.release()
  const again = holdExclusively(file)
  expect(again).not.toBeNull()
  again?.release()
})

test('another program is kept out while this one holds the folder', async () => {
  const file = path.join(aFolder(), 'lock.db')
  const held = holdExclusively(file)
  expect((await anotherProgram(file)).answer).toBe('refused')
  held?.release()
  expect((await anotherProgram(file)).answer).toBe('held')
})

test('a program that is killed leaves no lock behind', async () => {
  const file = path.join(aFolder(), 'lock.db')
  const other = await anotherProgram(file)
  expect(other.answer).toBe('held')
  expect(holdExclusively(file)).toBeNull()
  await other.end()
  const held = holdExclusively(file)
  expect(held).not.toBeNull()
  held?.release()
})
