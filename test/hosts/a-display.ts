import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'

/** A virtual screen of its own for a window that is to be seen; its name as programs expect it in DISPLAY. */
export async function aDisplay(): Promise<string> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void server.kill())
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer] // the fourth of the streams asked for above
  return `:${number.toString().trim()}`
}
