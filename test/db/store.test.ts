import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { connect } from '#db/engine/driver'
import { openDatabase, unlock } from '#db/engine/open'
import { withStatementCache } from '#db/engine/statement-cache'
import { takeNumber } from '#db/numbers'
import { openStore } from '#db/store'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { aClosedRoom, aFolder } from './room-file.ts'

const nextOf = ({ opened }: TestRoom, series: string) =>
  opened.connection.prepare('select next from number_series where series = ?').pluck().get(series)

describe('the store', () => {
  test('throws where it is asked again inside a write, instead of waiting for itself', async () => {
    const { room } = await aRoom()
    const { store } = room
    await expect(store.write(() => store.read(() => Promise.resolve(1)))).rejects.toThrow('use the tx')
    await expect(store.write(() => store.write(() => Promise.resolve(1)))).rejects.toThrow('use the tx')
    expect(await store.read(() => Promise.resolve(1))).toBe(1)
  })

  test('keeps nothing of a write that throws', async () => {
    const room = await aRoom()
    const failing = room.room.store.write(async (tx) => {
      await takeNumber(tx, 'x')
      throw new Error('after the number')
    })
    await expect(failing).rejects.toThrow('after the number')
    expect(nextOf(room, 'x')).toBeUndefined()
  })

  test('lets writes asked for at the same time happen one after another', async () => {
    const { room } = await aRoom()
    const taken = await Promise.all(Array.from({ length: 20 }, () => room.store.write((tx) => takeNumber(tx, 'x'))))
    expect(taken.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  test('holds the right to write from the first moment of a write, before anything is read', async () => {
    const { file, key } = await aClosedRoom()
    const opened = await openDatabase(file, key)
    if (!opened.ok) throw new Error(opened.error.code)
    const store = openStore(opened.value.db)
    const other = connect(file, { mustExist: true })
    unlock(other, key)
    other.pragma('busy_timeout = 0')
    const write = () => other.exec(`insert into number_series values ('y', 2)`)
    await store.write(async (tx) => {
      expect(write).toThrow('locked')
      await takeNumber(tx, 'x')
    })
    expect(write).not.toThrow()
    other.close()
    await store.close()
  })
})

describe('numbers', () => {
  test('run from one in each series, without gaps', async () => {
    const { room } = await aRoom()
    const take = (series: string) => room.store.write((tx) => takeNumber(tx, series))
    expect([await take('a'), await take('a'), await take('b'), await take('a')]).toEqual([1, 2, 1, 3])
  })

  test('that were taken by a write that failed are given to the next one', async () => {
    const room = await aRoom()
    const { store } = room.room
    await store.write((tx) => takeNumber(tx, 'x'))
    await expect(
      store.write(async (tx) => {
        expect(await takeNumber(tx, 'x')).toBe(2)
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await store.write((tx) => takeNumber(tx, 'x'))).toBe(2)
  })
})

describe('prepared statements', () => {
  function aCache() {
    const connection = connect(path.join(aFolder(), 'plain.db'), { mustExist: false })
    connection.exec('create table t (a integer)')
    return withStatementCache(connection)
  }

  test('are prepared once and used again', () => {
    const cache = aCache()
    expect(cache.prepare('select a from t')).toBe(cache.prepare('select a from t'))
    cache.close()
  })

  test('are let go, the oldest first, when there are too many', () => {
    const cache = aCache()
    const first = cache.prepare('select 0 from t')
    for (let count = 1; count < 400; count += 1) cache.prepare(`select ${count} from t`)
    expect(cache.prepare('select 0 from t')).toBe(first)
    cache.prepare('select 400 from t')
    expect(cache.prepare('select 0 from t')).not.toBe(first)
    cache.close()
  })

  test('answer rightly after the schema has changed', () => {
    const cache = aCache()
    const all = cache.prepare('select * from t')
    cache.prepare('insert into t values (1)').run([])
    cache.prepare('alter table t add column b integer default 7').run([])
    expect(all.all([])).toEqual([{ a: 1, b: 7 }])
    cache.close()
  })
})
