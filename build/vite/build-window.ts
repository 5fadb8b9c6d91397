import path from 'node:path'
import { build } from 'vite'

/** Builds the window and its preload script into dist/. Run by the start command where they are missing or older than their sources. */
for (const config of ['electron.config.ts', 'renderer.config.ts']) {
  await build({ configFile: path.join(import.meta.dirname, config), logLevel: 'warn' })
}
