import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { faultText } from '#shared/faults/fault-text'
import { holdExclusively } from '#db/engine/exclusive'
import { openDatabase } from '#db/engine/open'
import { replayLedger } from '#db/custody/replay'
import { openStore } from '#db/store'
import { roomFolder } from '#electron/vault/room-folder'
import { unlock } from '#electron/vault/unlock'
import type { Fault } from '#shared/faults/fault'

/** `records verify`: opens a room in this process and rebuilds its custody from the ledger. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  // eslint-disable-next-line id-denylist -- the option is called so on the command line
  options: { data: { type: 'string' }, account: { type: 'string' } },
})
if (positionals[0] !== 'verify' || values.data === undefined || values.account === undefined) {
  stop('npm run records -- verify --data DIR --account NAME')
}
const folder = roomFolder(path.resolve(values.data))
const held = holdExclusively(folder.lock)
if (held === null) stopFor({ code: 'ROOM_IN_USE' })
const unlocked = await unlock(folder.folder, values.account, await passwordFromTerminal())
if (!unlocked.ok) stopFor(unlocked.error)
const opened = await openDatabase(folder.database, unlocked.value.key)
unlocked.value.key.fill(0)
if (!opened.ok) stopFor(opened.error)
const store = openStore(opened.value.db)
const findings = await store.read(replayLedger)
await store.close()
held.release()
console.log(`ledger: ${findings.entries} entries, ${findings.volumes} volumes, ${findings.shelves} shelves`)
console.log(findings.found === 0 ? 'sound: the projection is what the ledger says' : `${findings.found} differences`)
for (const difference of findings.differences) console.log(JSON.stringify(difference))
process.exitCode = findings.found === 0 ? 0 : 2

/** One line of standard input, never shown; asked for where somebody sits there. */
async function passwordFromTerminal(): Promise<string> {
  const silence = new Writable({ write: (_, __, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silence, terminal: process.stdin.isTTY })
  if (process.stdin.isTTY) process.stderr.write('Password: ')
  const password = await lines.question('')
  lines.close()
  return password
}

function stopFor(fault: Fault): never {
  const { title, next } = faultText(fault)
  stop(`${title}${next}`)
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
