import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CAPABILITIES } from '#shared/accounts/capabilities'
import { err, ok } from '#shared/kernel/result'
import { databaseFacts } from '#db/engine/open'
import { HOST_CAPABILITIES, type Host } from '#electron/window/capabilities'
import type { Gates } from './gates.ts'
import type { Gatehouse } from './session-gates.ts'

export function machineGate({ entrance, around }: Gatehouse, host: Host): Pick<Gates, 'settings.machine'> {
  const appVersion = versionOfThisProgram()
  return {
    'settings.machine': () => {
      const opened = entrance.opened()
      if (opened === null) return Promise.resolve(err([{ code: 'SIGNED_OUT' }]))
      return Promise.resolve(
        ok({
          appVersion,
          host,
          capabilities: CAPABILITIES.map((name) => ({ name, present: HOST_CAPABILITIES[host].includes(name) })),
          ...databaseFacts(opened.opened),
          folder: around.folder.folder,
          check: entrance.check(),
        }),
      )
    },
  }
}

function versionOfThisProgram(): string {
  const file = path.resolve(import.meta.dirname, '../../package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string } // our own file
  return version
}
