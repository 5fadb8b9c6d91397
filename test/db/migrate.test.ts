import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Kysely, sql, type Transaction } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ImmediateSqliteDialect } from '#db/engine/dialect'
import { connect } from '#db/engine/driver'
import { migrate, schemaVersion } from '#db/engine/migrate'
import { unlock } from '#db/engine/open'
import { setPragmas } from '#db/engine/pragmas'
import type { Migration } from '#db/migrations/index'
import { aFolder } from './room-file.ts'

const step = (...statements: readonly string[]): Migration => ({
  up: async (tx) => {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
})

function anEmptyDatabase() {
  const connection = connect(path.join(aFolder(), 'room.db'), { mustExist: false })
  unlock(connection, randomBytes(32))
  setPragmas(connection)
  const db = new Kysely<unknown>({ dialect: new ImmediateSqliteDialect(connection) })
  onTestFinished(() => db.destroy())
  return {
    version: () => schemaVersion(connection),
    tables: () => connection.prepare(`select name from sqlite_schema where type = 'table' order by name`).pluck().all(),
    to: (...steps: readonly Migration[]) => migrate(db, connection, steps),
  }
}

const one = step('create table one (id integer primary key) strict')
const two = step('create table two (id integer primary key, one_id integer references one (id)) strict')

describe('bringing a file up to date', () => {
  test('takes each step once, in order', async () => {
    const file = anEmptyDatabase()
    const taken: string[] = []
    const noted = (name: string, { up }: Migration): Migration => ({
      up: async (tx: Transaction<unknown>) => {
        taken.push(name)
        await up(tx)
      },
    })
    await file.to(noted('one', one))
    await file.to(noted('one', one), noted('two', two))
    await file.to(noted('one', one), noted('two', two))
    expect(taken).toEqual(['one', 'two'])
    expect(file.version()).toBe(2)
    expect(file.tables()).toEqual(['one', 'two'])
  })

  test('leaves no trace of a step that fails half-way, and keeps the ones before it', async () => {
    const file = anEmptyDatabase()
    const failing = step('create table three (id integer primary key) strict', 'insert into nowhere values (1)')
    await expect(file.to(one, failing)).rejects.toThrow('nowhere')
    expect(file.version()).toBe(1)
    expect(file.tables()).toEqual(['one'])
    await file.to(one, two)
    expect(file.version()).toBe(2)
  })

  test('refuses a step that leaves a reference to nothing', async () => {
    const file = anEmptyDatabase()
    const orphan = step('pragma defer_foreign_keys = on', 'insert into two values (1, 77)')
    await expect(file.to(one, two, orphan)).rejects.toThrow('broken references')
    expect(file.version()).toBe(2)
  })
})
