import type { Compilable } from 'kysely'
import { isReadonlyCompiledQuery, type ReadonlyCompiledQuery } from 'kysely/readonly'
import type { Reader } from './tables.ts'

type Parameters = readonly (string | number)[]

/**
 * A question asked all day long, built and compiled once for each number of parameters: for one of many columns that takes
 * longer than answering it. `build` has to use exactly these parameters, in this order; anything else throws at the first asking.
 */
export function compiledOnce<Row, Shape>(
  build: (db: Reader, shape: Shape) => Compilable<Row>,
  parametersOf: (shape: Shape) => Parameters,
): (db: Reader, shape: Shape) => Promise<Row[]> {
  const compiled = new Map<number, ReadonlyCompiledQuery<Row>>()
  return async (db, shape) => {
    const parameters = parametersOf(shape)
    const known = compiled.get(parameters.length) ?? compile(build(db, shape), parameters)
    compiled.set(parameters.length, known)
    const { rows } = await db.executeQuery<Row>({ ...known, parameters })
    return rows
  }
}

function compile<Row>(query: Compilable<Row>, parameters: Parameters): ReadonlyCompiledQuery<Row> {
  const compiled = query.compile()
  const same = compiled.parameters.every((parameter, index) => parameter === parameters[index])
  if (!same || compiled.parameters.length !== parameters.length) throw new Error('the query takes other parameters')
  if (!isReadonlyCompiledQuery<Row>(compiled)) throw new Error('the query writes')
  return compiled
}
