import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { compileDriver, findNodeHeaders } from './driver-compile.ts'
import { correctedSource } from './driver-source.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

type Built = { readonly sha256: string; readonly recipe: string; readonly seconds: number }

/**
 * Makes sure that the corrected database driver lies in .driver/, outside node_modules, which stays as npm installed it.
 * Never throws: where it cannot be built the packaged driver serves, and the one line returned says so and why.
 */
export async function provideDriver(folder = path.join(ROOT, '.driver')): Promise<string> {
  const began = performance.now()
  try {
    const driver = packageFolder('better-sqlite3')
    const recipe = recipeOf(driver)
    if (isUpToDate(folder, recipe)) return 'Database driver: corrected build, up to date.'
    await build(folder, driver, (sha256) => ({ sha256, recipe, seconds: secondsSince(began) }))
    return `Database driver: corrected build, made in ${secondsSince(began)} s.`
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return `Database driver: as packaged, without the read-error correction (${reason}). Everything else works.`
  }
}

async function build(folder: string, driver: string, note: (sha256: string) => Built): Promise<void> {
  const nodeHeaders = findNodeHeaders(ROOT)
  if (process.platform !== 'linux') throw new Error('it is built on Linux only')
  if (nodeHeaders === null) throw new Error('the headers of Node are not installed')
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(path.join(folder, 'work-'))
  try {
    writeFileSync(
      path.join(work, 'sqlite3.c'),
      correctedSource(readFileSync(path.join(driver, 'deps/sqlite3/sqlite3.c'))),
    )
    const library = await compileDriver(work, { driver, nodeAddonApi: packageFolder('node-addon-api'), nodeHeaders })
    const sha256 = hashOf(readFileSync(library))
    // The note comes last: a driver without a note that fits it is not used.
    rmSync(path.join(folder, 'built.json'), { force: true })
    renameSync(library, path.join(folder, 'better_sqlite3.node'))
    writeFileSync(path.join(work, 'built.json'), JSON.stringify(note(sha256)))
    renameSync(path.join(work, 'built.json'), path.join(folder, 'built.json'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Changes whenever the package, the correction, the settings or the architecture change. */
function recipeOf(driver: string): string {
  const parts = ['driver-source.ts', 'driver-compile.ts'].map((name) => path.join(import.meta.dirname, name))
  const texts = [...parts, path.join(driver, 'package.json')].map((file) => readFileSync(file, 'utf8'))
  return hashOf(Buffer.from([...texts, process.arch].join('\0')))
}

function isUpToDate(folder: string, recipe: string): boolean {
  const [library, note] = [path.join(folder, 'better_sqlite3.node'), path.join(folder, 'built.json')]
  if (!existsSync(library) || !existsSync(note)) return false
  const built = JSON.parse(readFileSync(note, 'utf8')) as Partial<Built> // written by us; a foreign shape is simply not up to date
  return built.recipe === recipe && built.sha256 === hashOf(readFileSync(library))
}

function packageFolder(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 100) / 10
}

if (import.meta.main) console.log(await provideDriver())
