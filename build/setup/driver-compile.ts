import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'

export type DriverSources = {
  /** The package as npm installed it. */
  readonly driver: string
  readonly nodeAddonApi: string
  /** Folder with node_api.h of the Node this project brings along. */
  readonly nodeHeaders: string
}

const OPTIMIZED = ['-O2', '-fPIC', '-pthread', '-fno-strict-aliasing', '-flto', '-w', '-DNDEBUG'] as const

/**
 * Compiles the driver from the sqlite3.c that lies in `work` and returns the path of the finished library.
 * Same settings as the package's own build files; link-time optimisation moves the long part of one very large
 * source file to the linker, which divides it among the cores (about 35 s on two).
 */
export async function compileDriver(work: string, sources: DriverSources): Promise<string> {
  const [engine, addon, library] = ['sqlite3.o', 'addon.o', 'better_sqlite3.node'].map((name) =>
    path.join(work, name),
  ) as [string, string, string]
  await Promise.all([
    run('gcc', [
      ...OPTIMIZED,
      '-std=c99',
      ...engineDefines(sources.driver),
      '-c',
      path.join(work, 'sqlite3.c'),
      '-o',
      engine,
    ]),
    run('g++', [...OPTIMIZED, ...addonSettings(work, sources), '-c', addonSource(sources.driver), '-o', addon]),
  ])
  const linking = [
    '-shared',
    ...OPTIMIZED,
    `-flto=${availableParallelism()}`,
    '-Wl,-Bsymbolic',
    '-Wl,--exclude-libs,ALL',
  ]
  await run('g++', [...linking, addon, engine, '-ldl', '-o', library])
  return library
}

/** Headers of the Node release for this machine; null where the package for it is not installed. */
export function findNodeHeaders(root: string): string | null {
  const folder = path.join(root, `node_modules/node-${process.platform}-${process.arch}/include/node`)
  return existsSync(path.join(folder, 'node_api.h')) ? folder : null
}

/** The engine's settings are read from the package's own list, so that both builds understand the same SQL. */
function engineDefines(driver: string): readonly string[] {
  const listed = readFileSync(path.join(driver, 'deps/defines.gypi'), 'utf8').matchAll(
    /^ +'([A-Z0-9_]+(?:=-?\d+)?)',$/gm,
  )
  const defines = [...listed].map(([, define]) => `-D${define}`)
  if (defines.length < 30) throw new Error('its list of settings cannot be read')
  return defines
}

function addonSettings(work: string, { driver, nodeAddonApi, nodeHeaders }: DriverSources): readonly string[] {
  const defines = ['NAPI_VERSION=10', 'NAPI_DISABLE_CPP_EXCEPTIONS', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS']
  const named = ['NODE_GYP_MODULE_NAME=better_sqlite3', 'BUILDING_NODE_EXTENSION']
  return [
    '-std=c++20',
    '-fvisibility=hidden',
    '-fvisibility-inlines-hidden',
    '-fno-exceptions',
    '-fno-rtti',
    ...[...defines, ...named].map((define) => `-D${define}`),
    ...[work, path.join(driver, 'deps/sqlite3'), nodeHeaders, nodeAddonApi].map((folder) => `-I${folder}`),
  ]
}

function addonSource(driver: string): string {
  return path.join(driver, 'src/better_sqlite3.cpp')
}

function run(program: string, settings: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, settings, { stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.once('error', () => {
      reject(new Error(`${program} is not installed`))
    })
    child.once('close', (status) => {
      if (status === 0) resolve()
      else reject(new Error(`${program} failed: ${complaint.slice(0, 300).trim()}`))
    })
  })
}
