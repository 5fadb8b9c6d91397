import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, it } from 'vitest'
import { correctedIn, correctedSource } from '#build/setup/driver-source'

const HEAD = 'static int mcIoRead(sqlite3_file* pFile, void* buffer'

it('changes three places of the reviewed source and nothing else', () => {
  const driver = path.dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'))
  const source = readFileSync(path.join(driver, 'deps/sqlite3/sqlite3.c'))
  const [before, after] = [source, correctedSource(source)].map((text) => text.toString('latin1').split('\n'))
  const changed = (after ?? []).filter((line, index) => line !== before?.[index])
  expect(changed.map((line) => line.trim())).toEqual([
    expect.stringContaining('2.4.0+ioerr1"'),
    'if (rc != SQLITE_OK)',
    'if (rc != SQLITE_OK)',
  ])
  expect(after).toHaveLength(before?.length ?? 0)
})

it('refuses a source that nobody has reviewed', () => {
  expect(() => correctedSource(Buffer.from('int main;'))).toThrow('not the reviewed one')
})

it('refuses a function in which the place to correct stands twice', () => {
  const line = '  if (rc == SQLITE_IOERR_SHORT_READ)\n    return rc;\n'
  expect(correctedIn(`${HEAD})\n{\n${line}}\n`, HEAD)).toContain('if (rc != SQLITE_OK)')
  expect(() => correctedIn(`${HEAD})\n{\n${line}${line}}\n`, HEAD)).toThrow('stands 2 times')
})
