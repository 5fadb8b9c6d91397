import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VolumeId } from '#shared/kernel/ids'
import { replayLedger } from '#db/custody/replay'
import { reading } from '#db/tables'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'
import { aLife, anyWishes, type Life } from './random-life.ts'

const VOLUMES = 5

async function volumesIn(room: TestRoom): Promise<readonly VolumeId[]> {
  const volumes: VolumeId[] = []
  for (let count = 0; count < VOLUMES; count += 1) volumes.push((await anArchive(room)).volumeId)
  return volumes
}

const replay = ({ opened }: TestRoom, page?: number) => replayLedger(reading(opened.db), page)
const kinds = async (room: TestRoom) => (await replay(room)).differences.map(({ kind }) => kind)

describe('the ledger rebuilt', () => {
  test('is nothing in an empty room', async () => {
    const room = await aRoom()
    expect(await replay(room)).toEqual({ entries: 0, volumes: 0, shelves: 0, found: 0, differences: [] })
  })

  test('comes to what the room keeps, after any life and at any page', async () => {
    const room = await aRoom()
    const life = await aLife(room)
    await fc.assert(
      fc.asyncProperty(anyWishes(VOLUMES), fc.integer({ min: 1, max: 12 }), async (wishes, page) => {
        const volumes = await volumesIn(room)
        for (const wish of wishes) await life.live(volumes, wish)
        const findings = await replay(room, page)
        expect(findings.differences).toEqual([])
        expect(findings.found).toBe(0)
        expect(findings).toEqual(await replay(room))
      }),
      { numRuns: 20 },
    )
    const findings = await replay(room)
    expect(findings.entries).toBeGreaterThan(findings.volumes)
    expect(findings.shelves).toBe(3)
  })
})

describe('what was tampered with below the program', () => {
  test('a volume said to be elsewhere', async () => {
    const { room, volume } = await aLivedRoom()
    room.opened.connection.exec(`update custody_now set slot = 7 where volume_id = '${volume}'`)
    const { differences } = await replay(room)
    expect(differences).toHaveLength(1)
    expect(differences[0]).toMatchObject({ kind: 'custodyDiffers', volumeId: volume })
  })

  test.each([
    ['another borrower', `update custody_now set holder = '别人' where state = 'lent'`],
    ['another due day', `update custody_now set due_on = '2099-01-01' where state = 'lent'`],
    ['another day', `update custody_now set since_on = '2020-01-01' where state = 'lent'`],
    ['no state at all', `delete from custody_now where state = 'lent'`],
  ])('a lent volume with %s', async (_, tampering) => {
    const { room } = await aLivedRoom()
    room.opened.connection.exec(tampering)
    expect(await kinds(room)).toEqual(['custodyDiffers'])
  })

  test('a volume that no entry explains', async () => {
    const { room, volume } = await aLivedRoom()
    const other = await addSilentVolume(room, volume)
    const { differences } = await replay(room)
    expect(differences).toMatchObject([{ kind: 'custodyDiffers', volumeId: other, rebuilt: '' }])
  })

  test('an entry taken out of the middle', async () => {
    const { room, volume } = await aLivedRoom()
    withoutGuards(room, `delete from ledger_entry where volume_id = '${volume}' and kind = 'takeDown'`)
    const found = await kinds(room)
    expect(found).toContain('chainBroken')
    expect(found).toContain('entriesMissing')
  })

  test('the last entry taken out, and the projection left behind', async () => {
    const { room, volume } = await aLivedRoom()
    withoutGuards(
      room,
      `delete from ledger_entry where seq = (select max(seq) from ledger_entry where volume_id = '${volume}')`,
    )
    expect(await kinds(room)).toContain('custodyDiffers')
  })

  test('a volume taken out of ledger and projection alike leaves a gap', async () => {
    const { room, volume } = await aLivedRoom()
    withoutGuards(
      room,
      `delete from custody_now where volume_id = '${volume}'; delete from ledger_entry where volume_id = '${volume}'`,
    )
    expect(await kinds(room)).toContain('entriesMissing')
  })

  test('a step the table does not allow', async () => {
    const { room } = await aLivedRoom()
    withoutGuards(room, `update ledger_entry set kind = 'shelve' where kind = 'takeBack'`)
    const found = await kinds(room)
    expect(found).toContain('stepIllegal')
    expect(found).toContain('outcomeWrong')
  })

  test('an event nobody knows', async () => {
    const { room } = await aLivedRoom()
    withoutGuards(room, `update ledger_entry set kind = 'toString' where kind = 'takeBack'`)
    expect((await kinds(room)).toSorted()).toEqual(['outcomeWrong', 'stepIllegal'])
  })

  test('a shelf counted wrong', async () => {
    const { room, life } = await aLivedRoom()
    const [shelfId] = life.shelves
    room.opened.connection.exec(`update shelf set used = used + 1 where id = '${shelfId ?? ''}'`)
    expect((await replay(room)).differences).toMatchObject([{ kind: 'usedDiffers', shelfId, rebuilt: 1, stated: 2 }])
  })

  test('so much that only the first hundred are told, and all are counted', async () => {
    const room = await aRoom()
    const life = await aLife(room)
    for (let round = 0; round < 26; round += 1) {
      for (const volume of await volumesIn(room)) {
        await life.live([volume], { volume: 0, type: 'lend', shelf: 0, slot: 1 })
      }
    }
    room.opened.connection.exec(`update custody_now set holder = '别人'`)
    const { found, differences } = await replay(room, 7)
    expect(found).toBe(130)
    expect(differences).toHaveLength(100)
  })
})

describe('the ledger, the acts and the audit', () => {
  test.each(['ledger_entry', 'case_entry', 'act', 'audit_entry'])(
    '%s takes no change and no removal',
    async (table) => {
      const { room, volume } = await aLivedRoom()
      const { connection } = room.opened
      if (table === 'case_entry') {
        connection.exec(
          `insert into case_entry (id, archive_id, kind, occurred_on, recorded_at, act_id, facts)
         select 'x', archive_id, 'letter', '2026-11-23', '2026-11-23T01:00:00.000Z', act_id, '{}' from volume
         where id = '${volume}'`,
        )
      }
      const rows = () => connection.prepare(`select count(*) from ${table}`).pluck().get()
      const before = rows()
      expect(before).toBeGreaterThan(0)
      const column = table === 'act' ? 'reason' : 'act_id'
      expect(() => connection.exec(`update ${table} set ${column} = ${column}`)).toThrow('append-only')
      expect(() => connection.exec(`delete from ${table}`)).toThrow('append-only')
      expect(rows()).toBe(before)
    },
  )
})

type LivedRoom = { readonly room: TestRoom; readonly life: Life; readonly volume: VolumeId }

/** One volume shelved, taken down and shelved again; one lent, back and lent again. */
async function aLivedRoom(): Promise<LivedRoom> {
  const room = await aRoom()
  const life = await aLife(room)
  const volumes = await volumesIn(room)
  const [volume] = volumes
  if (volume === undefined) throw new Error('no volume')
  const steps = [
    { volume: 0, type: 'shelve' },
    { volume: 0, type: 'takeDown' },
    { volume: 0, type: 'shelve' },
    { volume: 1, type: 'lend' },
    { volume: 1, type: 'takeBack' },
    { volume: 1, type: 'lend' },
  ] as const
  for (const step of steps) expect(await life.live(volumes, { ...step, shelf: 0, slot: 1 })).toBe(true)
  expect((await replay(room)).found).toBe(0)
  return { room, life, volume }
}

/** A second volume whose presence somebody wrote straight into the projection. */
async function addSilentVolume({ room, opened }: TestRoom, beside: VolumeId): Promise<string> {
  const other = room.newId()
  const first = await reading(opened.db)
    .selectFrom('volume')
    .selectAll()
    .where('id', '=', beside)
    .executeTakeFirstOrThrow()
  await room.store.write(async (tx) => {
    await tx
      .insertInto('volume')
      .values({ ...first, id: other, ordinal: 2, barcode: 'HC-2' })
      .execute()
    await tx
      .insertInto('custody_now')
      .values({ volume_id: other, state: 'atDesk', since_on: '2026-11-23', entry_seq: 1 })
      .execute()
  })
  return other
}

/** As somebody would who has the key and writes past the program. */
function withoutGuards({ opened }: TestRoom, statement: string): void {
  opened.connection.exec('drop trigger ledger_entry_never_changed; drop trigger ledger_entry_never_removed')
  opened.connection.exec('pragma foreign_keys = off')
  opened.connection.exec(statement)
}
