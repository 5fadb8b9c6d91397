import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { execFileSync } from 'node:child_process'
import { benchWindow } from './window-figures.ts'
import { benchRoom } from './room-figures.ts'
import type { Figure } from './measure.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    windows: { type: 'string', default: '100000' },
    json: { type: 'string' },
  },
})

const figures: Figure[] = []
for (const people of values.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-bench-'))
  try {
    figures.push(...(await benchRoom(folder, people, (line) => console.log(line))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
for (const people of values.windows
  .split(',')
  .filter((size) => size !== '')
  .map(Number)) {
  figures.push(...(await benchWindow(people, (line) => console.log(line))))
}
printTable(figures)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report(figures), null, 2)}\n`)

function printTable(rows: readonly Figure[]): void {
  console.log('| work | people | p50 ms | p95 ms | bare p50 ms | times bare | plan |')
  console.log('|---|---:|---:|---:|---:|---:|---|')
  for (const row of rows) {
    const bare = row.bareP50 === null ? '' : row.bareP50.toFixed(3)
    const ratio = row.bareP50 === null ? '' : (row.p50 / row.bareP50).toFixed(1)
    const plan = row.plannedWell === null ? '' : row.plannedWell ? 'search' : 'scan or sort'
    console.log(
      `| ${row.name} | ${row.people} | ${row.p50.toFixed(3)} | ${row.p95.toFixed(3)} | ${bare} | ${ratio} | ${plan} |`,
    )
  }
}

function report(rows: readonly Figure[]) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    platform: process.platform,
  }
  return { commit, machine, figures: rows }
}
