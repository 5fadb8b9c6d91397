import { afterAll, afterEach, beforeAll, describe, it } from 'vitest'
import { DEMO_ACCOUNTS } from '#electron/jobs/demo-office'
import { furnish, leave, openWindow, somePlaces, type OpenWindow } from './an-open-window.ts'
import { itArrives } from './arriving.ts'
import { aClerk, type Clerk } from './clerk.ts'
import { itLeaves } from './leaving.ts'
import { itLeavesNothingReadable } from './left-behind.ts'
import { itIsLentAndComesBack } from './lending.ts'
import { PASSWORD } from './the-person.ts'

/** Milliseconds a person would wait before calling it broken. */
const PATIENCE = 15_000

const places = somePlaces()
let open: OpenWindow
let clerk: Clerk
const passingBefore = process.env['TMPDIR']

beforeAll(async () => {
  process.env['TMPDIR'] = places.passing
  await furnish(
    places.room,
    DEMO_ACCOUNTS.map((account) => ({ ...account, password: PASSWORD })),
  )
  open = await openWindow(places.room)
  clerk = aClerk(open.window.page)
  open.window.page.setDefaultTimeout(PATIENCE)
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await clerk.shot(`failed ${task.name}`)
})

afterAll(() => {
  if (passingBefore === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = passingBefore
  leave(places)
})

describe('one file’s whole life, by keyboard and mouse', () => {
  it('signs in and sees what the day asks for', async () => {
    await clerk.sees('登录')
    await clerk.shot('01-sign-in')
    await clerk.fill('账号', 'chuangkou')
    await clerk.fill('口令', PASSWORD)
    await clerk.press('Enter')
    await clerk.sees('今天到期')
    await clerk.sees(/逾期 \d+ 天/)
    await clerk.shot('02-today')
  })

  itArrives(() => clerk)
  itIsLentAndComesBack(() => clerk)
  itLeaves(() => clerk)
})

describe('what the life leaves behind', () => {
  itLeavesNothingReadable(places, () => open)
})
