import type { OpenDatabase } from '#db/engine/open'

type Connection = OpenDatabase['connection']
type Statement = ReturnType<Connection['prepare']>

/** One statement a handler ran, with its parameters. */
export type Ran = { readonly sql: string; readonly parameters: readonly unknown[]; readonly statement: Statement }

export type Recorder = {
  /** What the work ran, in order. */
  readonly during: (work: () => Promise<unknown>) => Promise<readonly Ran[]>
  readonly plain: (sql: string) => Statement
}

/** Watches every statement prepared from now on; install it before the first question is asked. */
export function recordStatements(connection: Connection): Recorder {
  const prepare = connection.prepare.bind(connection)
  let ran: Ran[] | null = null
  connection.prepare = (sql: string) => {
    const statement = prepare(sql)
    const note = ([bound]: readonly unknown[]) => {
      ran?.push({ sql, parameters: Array.isArray(bound) ? bound : [], statement })
    }
    return {
      reader: statement.reader,
      all: (...bound: readonly unknown[]) => {
        note(bound)
        return statement.all(...bound)
      },
      get: (...bound: readonly unknown[]) => statement.get(...bound),
      run: (...bound: readonly unknown[]) => statement.run(...bound),
      iterate: (...bound: readonly unknown[]) => statement.iterate(...bound),
      pluck: () => statement.pluck(),
    }
  }
  return {
    plain: prepare,
    during: async (work) => {
      ran = []
      await work()
      const seen = ran
      ran = null
      return seen
    },
  }
}

/** Whether a statement reads without scanning a table and without sorting in a temporary tree. */
export function plansWell(recorder: Recorder, { sql, parameters }: Ran): boolean {
  const steps = recorder.plain(`explain query plan ${sql}`).all(parameters) as readonly { readonly detail: string }[]
  // What a limited inner query hands over is read once, in order; it is no table.
  const handedOver = steps.flatMap(({ detail }) => /^CO-ROUTINE (.+)$/.exec(detail)?.[1] ?? [])
  return steps.every(({ detail }) => {
    const scanned = /^SCAN (?!CONSTANT|\(|\d)(\S+)/.exec(detail)?.[1]
    return (scanned === undefined || handedOver.includes(scanned)) && !detail.includes('TEMP B-TREE')
  })
}
