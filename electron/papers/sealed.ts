import { registerHooks } from 'node:module'

/** What leads out of the process or to its files. */
const REFUSED = /^(node:)?(fs|child_process|cluster|dgram|dns|http|http2|https|inspector|net|repl|tls|vm|wasi)(\/|$)/

/**
 * Imported first by the worker that draws papers: from here on no code in this thread, jsPDF included, gets at files,
 * the network or another process through Node's modules. jsPDF 4 and before had a hole that read local files
 * (CVE-2025-68428). Node's own loader is not concerned.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (REFUSED.test(specifier)) throw new Error(`${specifier} is out of reach here`)
    return nextResolve(specifier, context)
  },
})
Reflect.deleteProperty(process, 'getBuiltinModule')
