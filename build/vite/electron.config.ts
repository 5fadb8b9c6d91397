import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const inRoot = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** The preload script as CommonJS: a sandboxed one cannot be a module. Everything else of Electron's side runs from source. */
export default defineConfig({
  build: {
    outDir: inRoot('dist/preload'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    lib: { entry: inRoot('electron/preload/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: ['electron'] },
  },
})
