import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { AnswerOf, Reply } from '#shared/ipc/contract'
import type { PaperId } from '#shared/kernel/ids'
import { PAPER_KIND_NAMES } from '#shared/papers/kinds'
import { openHouse } from '#electron/ipc/house'
import type { RoomLine } from '#electron/ipc/room-line'
import { demoCalendar } from '#electron/jobs/demo-calendar'
import { furnishDemoRoom, inventSignIns } from '#electron/jobs/demo-room'

/** The main job without a window: one office, its register, one file's whole life, its papers as PDFs. */
const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (values.out === undefined) stop('Say where: npm run demo -- --out DIR')
const folder = path.resolve(values.out)
if (existsSync(folder) && readdirSync(folder).length > 0) {
  stop(`${folder} is not empty. Nothing was changed. Name a new or an empty folder.`)
}
mkdirSync(folder, { recursive: true })

const calendar = demoCalendar(Date.now)
const signIns = inventSignIns()
const house = await openHouse(
  { folder: path.join(folder, 'room'), host: 'none', seat: '演示', demo: true },
  calendar.now,
)
const line = house.connect()
const story = await furnishDemoRoom(line, calendar, signIns, (done) => {
  if (done % 100 === 0) console.log(`taken in: ${done}`)
})
console.log(`files taken in: ${story.files.length}, shelved: ${story.shelved}`)
for (const [index, step] of story.steps.entries()) {
  const written = step.paperId === null ? '' : ` -> ${await writePaper(line, step.paperId, index + 1)}`
  console.log(`${index + 1}. ${step.what}${written}`)
}
console.log(`a name that no font here can print: ${story.refusedPrint}`)
console.log(`encrypted room: ${path.join(folder, 'room')}`)
for (const { name, personName, roles, password } of signIns) {
  console.log(`account ${name} (${personName}, ${roles.join(', ')}): ${password}`)
}
line.close()
await house.close()

/** Writes one issued paper under the number of its step and its own; the sample letter has none of ours. */
async function writePaper(to: RoomLine, paperId: PaperId, step: number): Promise<string> {
  const reply = (await to.call('papers.pdf', { paperId })) as Reply<AnswerOf<'papers.pdf'>>
  if (!reply.ok) throw new Error(`a paper was not drawn: ${JSON.stringify(reply.error)}`)
  const title = reply.value.number === '' ? PAPER_KIND_NAMES.sampleLetter : reply.value.number
  const file = path.join(folder, `${String(step).padStart(2, '0')} ${title}.pdf`)
  writeFileSync(file, Buffer.from(reply.value.pdf, 'base64'), { flag: 'wx' })
  return file
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
