import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { OpenDatabase } from '#db/engine/open'
import { aRoom } from '#test/support/a-room'

const DB = path.resolve(import.meta.dirname, '../../db')

/** A column as the row types or the schema state it. */
type Column = { readonly type: 'text' | 'integer' | 'blob'; readonly nullable: boolean; readonly filledIn: boolean }
type Columns = Readonly<Record<string, Column>>

describe('row types and migrated schema', () => {
  test('name the same tables, and in each the same columns of the same kind', async () => {
    const { opened } = await aRoom()
    const typed = typedTables()
    expect(Object.keys(typed).length).toBeGreaterThan(20)
    expect(schemaOf(opened)).toEqual(typed)
  })
})

describe('the schema itself', () => {
  test('holds every table to its column types', async () => {
    const { opened } = await aRoom()
    const strict = opened.connection
      .prepare(`select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'`)
      .all() as readonly { readonly name: string; readonly strict: number }[]
    expect(strict.filter((table) => table.strict !== 1)).toEqual([])
  })

  test('says in its migration what each table is for', () => {
    const untold = readdirSync(path.join(DB, 'migrations'))
      .filter((name) => /^\d{4}-/.test(name))
      .flatMap((name) => {
        const lines = readFileSync(path.join(DB, 'migrations', name), 'utf8').split('\n')
        return lines.filter((line, at) => line.includes('`create table') && !lines[at - 1]?.trim().startsWith('// '))
      })
    expect(untold).toEqual([])
  })

  test('is sound and every reference in it leads somewhere', async () => {
    const { opened } = await aRoom()
    expect(opened.connection.pragma('foreign_key_check')).toEqual([])
    expect(opened.connection.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

test('migrations import nothing but the query builder', () => {
  const imports = readdirSync(path.join(DB, 'migrations'))
    .filter((name) => /^\d{4}-/.test(name))
    .flatMap((name) => [
      ...readFileSync(path.join(DB, 'migrations', name), 'utf8').matchAll(/^import .* from '(.+)'$/gm),
    ])
    .map(([, from]) => from)
  expect(new Set(imports)).toEqual(new Set(['kysely']))
})

function schemaOf({ connection }: OpenDatabase): Readonly<Record<string, Columns>> {
  const names = connection
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`)
    .pluck()
    .all() as readonly string[]
  return Object.fromEntries(names.map((name) => [name, columnsOf(connection, name)]))
}

type ColumnFacts = {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly dflt_value: string | null
  readonly pk: number
}

function columnsOf(connection: OpenDatabase['connection'], table: string): Columns {
  const rows = connection.pragma(`table_info(${table})`) as readonly ColumnFacts[]
  return Object.fromEntries(
    rows.map(({ name, type, notnull, dflt_value, pk }) => {
      const rowId = pk === 1 && type === 'INTEGER'
      const column: Column = {
        type: type.toLowerCase() as Column['type'],
        nullable: notnull === 0 && pk === 0,
        filledIn: dflt_value !== null || rowId,
      }
      return [name, column]
    }),
  )
}

/** The tables as db/tables.ts declares them: read from its source, because types are gone when a test runs. */
function typedTables(): Readonly<Record<string, Columns>> {
  const file = path.join(DB, 'tables.ts')
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const tables = source.statements.find(
    (statement): statement is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(statement) && statement.name.text === 'Tables',
  )
  if (tables === undefined) throw new Error('db/tables.ts declares no Tables')
  return Object.fromEntries(
    membersOf(tables.type).map(([table, columns]) => [
      table,
      Object.fromEntries(membersOf(columns).map(([column, type]) => [column, columnFrom(type)])),
    ]),
  )
}

function membersOf(node: ts.TypeNode): readonly (readonly [string, ts.TypeNode])[] {
  if (!ts.isTypeLiteralNode(node)) throw new Error(`not a literal type: ${node.getText()}`)
  return node.members.map((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) throw new Error('not a property')
    return [member.name.getText(), member.type] as const
  })
}

function columnFrom(type: ts.TypeNode): Column {
  const generated = /^Generated<(.+)>$/.exec(type.getText())?.[1]
  const parts = (generated ?? type.getText()).split('|').map((part) => part.trim())
  const [first = ''] = parts
  return {
    type: first === 'Uint8Array' ? 'blob' : first === 'number' || first === 'Flag' ? 'integer' : 'text',
    nullable: parts.includes('null'),
    filledIn: generated !== undefined,
  }
}
