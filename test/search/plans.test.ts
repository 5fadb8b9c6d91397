import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { NamesOf, SentTo } from '#shared/ipc/contract'
import { answer } from '#electron/ipc/answer'
import { plansWell, recordStatements } from '#test/bench/statement-recorder'
import { foundRoom } from '#test/support/founded-room'
import { fillSeededOffice } from '#test/support/seeded-office'

const PEOPLE = 1500

/** A room with people in it, whose statements are watched. `analysed` as after maintenance, or as on the first day. */
async function aWatchedRoom({ analysed }: { readonly analysed: boolean }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-room-'))
  const { house, room, accounts, opened } = await foundRoom(folder)
  const recorder = recordStatements(opened.connection)
  fillSeededOffice(opened.connection, { accountId: accounts.clerk.id, seat: room.seat }, PEOPLE, 7)
  if (analysed) opened.connection.exec('analyze')
  onTestFinished(async () => {
    await room.store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { archiveId } = opened.connection.prepare('select id as "archiveId" from archive limit 1').get() as {
    archiveId: string
  }
  const statementsOf = async <N extends NamesOf<'query'>>(name: N, input: SentTo<N>) => {
    const ran = await recorder.during(async () => {
      const reply = await answer(house, { session: accounts.clerk }, name, input)
      if (!reply.ok) throw new Error(`${name} was refused`)
    })
    return ran.filter(({ sql }) => sql.startsWith('select'))
  }
  return { archiveId, statementsOf, plannedWell: (ran: Parameters<typeof plansWell>[1]) => plansWell(recorder, ran) }
}

const TYPED = [
  '王',
  '王伟',
  '伟',
  'w',
  'wangwei',
  'wjg',
  '1',
  '123',
  '1234',
  '371002',
  '12006310',
  '371002199001011234',
  'HC-G-12',
]

test.each([true, false])('no search reads a table through or sorts on the side (statistics: %s)', async (analysed) => {
  const { statementsOf, plannedWell } = await aWatchedRoom({ analysed })
  for (const words of TYPED) {
    const statements = await statementsOf('search.find', { words })
    expect([words, statements.length <= 2]).toEqual([words, true])
    for (const ran of statements) expect([words, ran.sql, plannedWell(ran)]).toEqual([words, ran.sql, true])
  }
})

test('opening a file and looking for the same person are planned as well, their number fixed', async () => {
  const { archiveId, statementsOf, plannedWell } = await aWatchedRoom({ analysed: true })
  const asked = [
    [await statementsOf('archive.open', { archiveId }), 9],
    [await statementsOf('intake.samePerson', { name: '王伟', documentNo: '371002199001011234' }), 3],
  ] as const
  for (const [statements, most] of asked) {
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.length).toBeLessThanOrEqual(most)
    for (const ran of statements) expect([ran.sql, plannedWell(ran)]).toEqual([ran.sql, true])
  }
})

test('a plan that reads a table through is noticed', async () => {
  const { statementsOf, plannedWell, archiveId } = await aWatchedRoom({ analysed: true })
  const [ran] = await statementsOf('archive.open', { archiveId })
  if (ran === undefined) throw new Error('nothing was asked')
  expect(plannedWell({ ...ran, sql: 'select * from person where employer = ?', parameters: ['甲'] })).toBe(false)
  expect(plannedWell({ ...ran, sql: 'select * from person where seq > ? order by phone', parameters: [1] })).toBe(false)
})
