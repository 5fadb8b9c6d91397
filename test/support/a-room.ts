import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Role } from '#shared/accounts/roles'
import { calls, type AnswerOf, type NamesOf, type Reply, type SentTo } from '#shared/ipc/contract'
import type { LocalDate } from '#shared/kernel/local-date'
import { answer } from '#electron/ipc/answer'
import type { Connection } from '#electron/ipc/room'
import { foundRoom, TEST_OFFICE, type FoundedRoom } from './founded-room.ts'

export { TEST_OFFICE }

type Asked = NamesOf<'query'> | NamesOf<'command'>

export type TestRoom = Omit<FoundedRoom, 'clock'> & {
  readonly folder: string
  /** Knocks at the real door as an account that has this role only; the reply as the window would get it. */
  readonly attempt: <N extends Asked>(role: Role, name: N, input: SentTo<N>) => Promise<Reply<AnswerOf<N>>>
  /** The same where success is expected; throws with the faults otherwise. The answer is checked against the contract. */
  readonly ask: <N extends Asked>(role: Role, name: N, input: SentTo<N>) => Promise<AnswerOf<N>>
  /** Moves the clock to nine in the morning, this many days later. */
  readonly passDays: (days: number) => void
  readonly today: () => LocalDate
}

/** A room on a fresh, really encrypted database in a folder of its own, at nine in the morning of 2026-11-23. */
export async function aRoom(): Promise<TestRoom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-room-'))
  const { clock, ...founded } = await foundRoom(folder)
  const attempt = <N extends Asked>(role: Role, name: N, input: SentTo<N>) => {
    const connection: Connection = { session: founded.accounts[role] }
    return answer(founded.house, connection, name, input) as Promise<Reply<AnswerOf<N>>>
  }
  onTestFinished(async () => {
    await founded.room.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    ...founded,
    folder,
    attempt,
    ask: async (role, name, input) => {
      const reply = await attempt(role, name, input)
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
      calls[name].output.parse(reply.value)
      return reply.value
    },
    passDays: clock.passDays,
    today: clock.today,
  }
}
