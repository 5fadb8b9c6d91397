import path from 'node:path'
import { connect } from '#db/engine/driver'
import { openDatabase } from '#db/engine/open'

/**
 * The control: what the same room would look like on disk if it had not been encrypted. Every table is copied row by row
 * into a database without a key.
 */
export async function copyInPlain(file: string, key: Buffer, folder: string): Promise<void> {
  const opened = await openDatabase(file, key)
  if (!opened.ok) throw new Error('the room did not open')
  const source = opened.value.connection
  const target = connect(path.join(folder, 'plain.db'), { mustExist: false })
  const tables = source
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
  for (const table of tables as readonly string[]) {
    const rows = source.prepare(`select * from ${table}`).all() as readonly Readonly<Record<string, unknown>>[]
    const columns = (
      source.prepare(`select name from pragma_table_info('${table}')`).pluck().all() as readonly string[]
    ).join()
    target.exec(`create table ${table} (${columns})`)
    const insert = target.prepare(
      `insert into ${table} values (${columns
        .split(',')
        .map(() => '?')
        .join()})`,
    )
    for (const row of rows) insert.run(...Object.values(row))
  }
  target.close()
  await opened.value.db.destroy()
}
