import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type { Connection } from './driver.ts'

const MOST = 400

/** Kysely prepares each statement anew; a room asks the same hundred questions all day, so the prepared ones are kept. */
export function withStatementCache(connection: Connection): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => {
      connection.close()
    },
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known !== undefined) return known
      const statement = connection.prepare(sql) as SqliteStatement
      const oldest = prepared.size >= MOST ? prepared.keys().next().value : undefined
      if (oldest !== undefined) prepared.delete(oldest)
      prepared.set(sql, statement)
      return statement
    },
  }
}
