import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { refusalsToPassword } from '#shared/accounts/password-rules'
import type { AnswerOf, Reply } from '#shared/ipc/contract'
import type { RoomLine } from '#electron/ipc/room-line'
import { daysAgo, type DemoCalendar } from './demo-calendar.ts'
import { ask, type DemoDesk } from './demo-desk.ts'
import { DEMO_ACCOUNTS, DEMO_OFFICE, type DemoAccount } from './demo-office.ts'
import { OPENED_DAYS_AGO, tellDemoStory, type DemoStory } from './demo-story.ts'
import { readSampleRegister } from './sample-register.ts'

export type DemoSignIn = DemoAccount & { readonly password: string }

const REGISTER = path.resolve(import.meta.dirname, '../../test/fixtures/register.csv')
const WORDS =
  'shan hai yun song bai zhu mei lan qiao zhou fan deng shu chuang ' +
  'men qin bei tang guo mai dao yu feng lei quan xi tian lu cheng ta'
const WORDS_IN_PHRASE = 4

/** The demonstration's accounts with pass phrases made up for this one run. */
export function inventSignIns(): readonly DemoSignIn[] {
  return DEMO_ACCOUNTS.map((account) => ({ ...account, password: passPhraseFor(account) }))
}

/** Founds the demonstration office in an empty folder and tells its story; the calendar ends on the machine's own day. */
export async function furnishDemoRoom(
  line: RoomLine,
  calendar: DemoCalendar,
  signIns: readonly DemoSignIn[],
  told: (done: number) => void,
): Promise<DemoStory> {
  const desk: DemoDesk = {
    attempt: (name, input) => line.call(name, input) as Promise<Reply<AnswerOf<typeof name>>>,
    turnTo: calendar.turnTo,
    today: calendar.today,
  }
  const [clerk] = signIns
  if (clerk === undefined) throw new Error('a demonstration needs somebody at the counter')
  const rows = readSampleRegister(readFileSync(REGISTER, 'utf8'))
  desk.turnTo(daysAgo(desk, OPENED_DAYS_AGO))
  const accounts = signIns.map((account) => ({ ...account, roles: [...account.roles] }))
  await ask(desk, 'session.found', { office: DEMO_OFFICE, accounts })
  await ask(desk, 'session.signIn', { name: clerk.name, password: clerk.password })
  return tellDemoStory(desk, rows, told)
}

/** Four different words; drawn again in the rare case that the rules for passwords would refuse them. */
function passPhraseFor(account: DemoAccount): string {
  const left = WORDS.split(' ')
  const phrase = Array.from({ length: WORDS_IN_PHRASE }, () => left.splice(randomInt(left.length), 1)[0]).join(' ')
  return refusalsToPassword(phrase, account).length === 0 ? phrase : passPhraseFor(account)
}
