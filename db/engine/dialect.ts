import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely'
import type { Connection } from './driver.ts'
import { withStatementCache } from './statement-cache.ts'

/**
 * Kysely's SQLite dialect with one difference: a transaction begins IMMEDIATE.
 * A plain begin that reads first and writes later fails at once with BUSY_SNAPSHOT when another connection has committed.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #connection: Connection

  constructor(connection: Connection) {
    super({ database: withStatementCache(connection) })
    this.#connection = connection
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: withStatementCache(this.#connection) })
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}
