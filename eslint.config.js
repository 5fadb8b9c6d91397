import tseslint from 'typescript-eslint'

const REJECTED_WORDS = ['data', 'info', 'manager', 'utils', 'helper', 'dossier', 'obj', 'tmp', 'cb', 'e']

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.tsbuild/',
      '.driver/',
      'node_modules/',
      'out/',
      '*.config.js',
      '*.config.ts',
      '.dependency-cruiser.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'id-denylist': ['error', ...REJECTED_WORDS],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Names are taken apart by code point on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Nothing inside the room reads a clock or makes a number up: both come with the act.
    files: ['shared/**', 'db/**', 'electron/usecases/**'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'WebSocket', 'XMLHttpRequest'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes with the act.' },
        { object: 'Math', property: 'random', message: 'Ids and numbers come with the act and the transaction.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes with the act.' },
      ],
    },
  },
  {
    // No part of the program opens a network connection.
    files: ['shared/**', 'db/**', 'electron/**', 'renderer/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['net', 'http', 'https', 'http2', 'dgram', 'tls', 'dns'].flatMap((name) => [name, `node:${name}`]) },
      ],
    },
  },
  {
    // Programs that talk to a terminal.
    files: ['electron/cli/**', 'build/**', 'test/bench/**', 'test/renderer/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // One entry per table of the schema, and nothing else.
    files: ['db/tables.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A library's own declaration needs its class and default export, and Vite reads a default export.
    files: ['**/*.d.ts', 'build/vite/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
)
