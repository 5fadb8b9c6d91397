import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openPress, type Press } from '#electron/papers/press'
import { aLoanSlip, aSampleLetter } from './example-papers.ts'
import { textOf } from './printed.ts'

const UNPRINTABLE = { name: '陈𠮷', archiveNo: 'WH-G-0000001' }

let press: Press
beforeEach(async () => {
  press = await openPress()
})
afterEach(() => press.close())

it('draws papers asked for at once, each for who asked', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => `JY-2026-${String(index).padStart(4, '0')}`)
  const pdfs = await Promise.all(
    numbers.map((slipNo) => press.draw({ kind: 'loanSlip', facts: aLoanSlip({ slipNo }) })),
  )

  expect(pdfs.map((pdf) => textOf(pdf).match(/JY-2026-\d{4}/)?.[0])).toEqual(numbers)
})

it('fails a paper with a character no font has, and draws the next one', async () => {
  await expect(press.draw({ kind: 'loanSlip', facts: aLoanSlip({ person: UNPRINTABLE }) })).rejects.toThrow('U+20bb7')

  expect(textOf(await press.draw({ kind: 'loanSlip', facts: aLoanSlip() }))).toContain('人事档案借阅登记单')
})

it('fails a letter that names nobody', async () => {
  await expect(press.draw({ kind: 'sampleLetter', facts: aSampleLetter(0) })).rejects.toThrow('at least one person')
})

it('rejects what is still to be drawn when it is closed', async () => {
  const facts = aSampleLetter(100)
  // Far more than a thread draws while it is being ended.
  const drawing = Promise.allSettled(Array.from({ length: 200 }, () => press.draw({ kind: 'sampleLetter', facts })))
  await press.close()

  expect((await drawing).at(-1)).toMatchObject({ status: 'rejected', reason: { message: 'the press was closed' } })
})

it.each(['fs', 'node:fs', 'fs/promises', 'node:child_process', 'net', 'node:http', 'node:vm'])(
  'keeps %s out of reach of what runs in its thread',
  async (name) => {
    expect(await triedInSealedThread(`import(${JSON.stringify(name)})`)).toContain('out of reach')
    expect(await triedInSealedThread(`require(${JSON.stringify(name)})`)).toContain('out of reach')
  },
)

it('gives jsPDF no way to a file', async () => {
  const reading = `new (require('jspdf').jsPDF)().loadFile('/etc/hostname')`

  expect(await triedInSealedThread(reading)).toContain('out of reach')
  expect(await triedInSealedThread(`process.getBuiltinModule('fs')`)).toContain('not a function')
})

/** What comes of an expression in a thread that began by importing the seal: its error, or 'reached'. */
async function triedInSealedThread(expression: string): Promise<string> {
  const seal = new URL('../../electron/papers/sealed.ts', import.meta.url).href
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads')
     import(${JSON.stringify(seal)})
       .then(() => ${expression})
       .then(() => parentPort.postMessage('reached'), (cause) => parentPort.postMessage(String(cause)))`,
    { eval: true },
  )
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.once('message', (message) => resolve(String(message)))
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}
