import path from 'node:path'
import { build } from 'vite'

/** Builds the window into dist/renderer. Run by the start command where there is none, or an older one than its sources. */
await build({ configFile: path.join(import.meta.dirname, 'renderer.config.ts'), logLevel: 'warn' })
