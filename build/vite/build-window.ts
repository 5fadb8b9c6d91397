import path from 'node:path'
import { build } from 'vite'

/** Builds the window and its preload script into dist/. Run by the start command where they are missing or older than their sources. */
// Whoever asks, a test run included, gets the window users get: React and Ant Design decide by this what they bring along.
process.env['NODE_ENV'] = 'production'
for (const config of ['electron.config.ts', 'renderer.config.ts']) {
  // Whoever asks, a test run included, gets the window users get: React and Ant Design decide by this what they bring along.
  process.env['NODE_ENV'] = 'production'

  await build({ configFile: path.join(import.meta.dirname, config), logLevel: 'warn' })
}
