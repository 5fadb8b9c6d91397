import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Everything that must hold before a change is shown to others, quickest first; stops at the first that does not. */
const CHECKS = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  {
    name: 'boundaries',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'shared',
      'db',
      'electron',
      'renderer',
      'build',
      'test',
    ],
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'tests', command: ['vitest', 'run'] },
] as const

const BIN = path.resolve(import.meta.dirname, '../../node_modules/.bin')

for (const { name, command } of CHECKS) {
  const [program, ...parameters] = command
  const began = performance.now()
  // Windows has .cmd files in .bin, which only a shell starts; every word here is our own.
  const { status } = spawnSync(path.join(BIN, program), parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  if (status !== 0) process.exit(1)
}
