import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { connect, driverFacts } from '#db/engine/driver'

/** Set-up builds the corrected driver wherever there is a compiler; a machine without one runs these tests all the same. */
const isBuilt = existsSync(path.resolve(import.meta.dirname, '../../.driver/built.json'))

it('loads the corrected driver exactly where set-up has built it, and says so', () => {
  const connection = connect(':memory:', { mustExist: false })
  const facts = driverFacts(connection)
  connection.close()
  expect(facts.corrected).toBe(isBuilt)
  expect(facts.version).toMatch(/^SQLite3 Multiple Ciphers 2\.4\.0/)
})
