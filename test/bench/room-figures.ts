import type { AnswerOf, NamesOf, SentTo } from '#shared/ipc/contract'
import type { VolumeId } from '#shared/kernel/ids'
import type { Role } from '#shared/accounts/roles'
import { answer } from '#electron/ipc/answer'
import { foundRoom, type FoundedRoom } from '#test/support/founded-room'
import { fillSeededOffice } from '#test/support/seeded-office'
import { figure, timed, type Figure } from './measure.ts'
import { firstPeople, QUESTIONS, SEED } from './questions.ts'
import { plansWell, recordStatements, type Recorder } from './statement-recorder.ts'

const RUNS = 300
const SLICE = 200

type Asked = NamesOf<'query'> | NamesOf<'command'>
type Ask = <N extends Asked>(name: N, input: SentTo<N>) => Promise<AnswerOf<N>>

/** Every figure of one room with that many people. */
export async function benchRoom(
  folder: string,
  people: number,
  say: (line: string) => void,
): Promise<readonly Figure[]> {
  const founded = await foundRoom(folder)
  const recorder = recordStatements(founded.opened.connection)
  const filler = { accountId: founded.accounts.clerk.id, seat: founded.room.seat }
  say(`filling a room of ${people} people…`)
  const seconds = (await timed(() => fillSeededOffice(founded.opened.connection, filler, people, SEED))) / 1000
  say(`filled in ${seconds.toFixed(0)} s`)
  const asClerk = asking(founded, 'clerk')
  const bench = { people, recorder, ask: asClerk }
  const figures = [
    ...(await searches(bench)),
    ...(await openings(bench)),
    ...(await firstPages(bench)),
    ...(await custodySteps(bench)),
    ...(await stepsDuringLongWrite(bench, founded)),
  ]
  await founded.room.store.close()
  return figures
}

type Bench = { readonly people: number; readonly recorder: Recorder; readonly ask: Ask }

function asking({ house, accounts }: FoundedRoom, role: Role): Ask {
  return async (name, input) => {
    const reply = await answer(house, { session: accounts[role] }, name, input)
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
    return reply.value as AnswerOf<typeof name>
  }
}

async function searches(bench: Bench): Promise<readonly Figure[]> {
  const sample = firstPeople(Math.min(bench.people, 10_000))
  const step = Math.max(1, Math.floor(sample.length / RUNS))
  const chosen = sample.map((person, index) => ({ person, index })).filter(({ index }) => index % step === 0)
  const figures: Figure[] = []
  for (const { name, typed } of QUESTIONS) {
    const works = chosen.map(
      ({ person, index }) =>
        () =>
          bench.ask('search.find', { words: typed(person, index) }),
    )
    figures.push(await compared(bench, name, works))
  }
  return figures
}

async function openings(bench: Bench): Promise<readonly Figure[]> {
  const hits = await manyHits(bench)
  const works = hits.map(
    ({ archiveId }) =>
      () =>
        bench.ask('archive.open', { archiveId }),
  )
  return [await compared(bench, 'open a file', works)]
}

async function firstPages(bench: Bench): Promise<readonly Figure[]> {
  const { ask } = bench
  const pages: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['today', () => ask('today.overview', {})],
    ['first page: arrivals', () => ask('intake.recent', {})],
    ['first page: waiting for a shelf', () => ask('shelving.waiting', {})],
    ['first page: plan of the room', () => ask('shelving.rows', {})],
    ['first page: one row', () => ask('shelving.row', { room: '1', zone: 'A', row: '0001' })],
    ['first page: letters', () => ask('lending.letters', { openOnly: true })],
    ['first page: loans', () => ask('lending.open', {})],
    ['first page: transfers', () => ask('transfer.list', { state: 'open' })],
    ['first page: papers', () => ask('papers.list', { kind: null })],
  ]
  const figures: Figure[] = []
  for (const [name, work] of pages)
    figures.push(
      await compared(
        bench,
        name,
        Array.from({ length: 60 }, () => work),
      ),
    )
  return figures
}

async function custodySteps(bench: Bench): Promise<readonly Figure[]> {
  const hits = await manyHits(bench)
  const samples: number[] = []
  for (const hit of hits) samples.push(await takenDownAndShelved(bench, hit))
  return [figure('append a custody step (durable)', bench.people, samples, [], null)]
}

/** How long a counter waits for its own step while a register comes in, slice by slice. */
async function stepsDuringLongWrite(bench: Bench, { room }: FoundedRoom): Promise<readonly Figure[]> {
  const hits = await manyHits(bench)
  const importing = { on: true }
  const importer = (async () => {
    while (importing.on) {
      await room.store.write(async (tx) => {
        for (let count = 0; count < SLICE; count += 1) {
          await tx.insertInto('number_series').values({ series: room.newId(), next: 1 }).execute()
        }
      })
    }
  })()
  const samples: number[] = []
  for (const hit of hits.slice(0, 100)) samples.push(await takenDownAndShelved(bench, hit))
  importing.on = false
  await importer
  return [figure('append a custody step during a long write', bench.people, samples, [], null)]
}

type Shelved = { readonly volumeId: VolumeId; readonly address: string }

async function takenDownAndShelved({ ask }: Bench, { volumeId, address }: Shelved): Promise<number> {
  const down = await timed(() => ask('shelving.takeDown', { volumeId }))
  await ask('shelving.shelve', { volumeId, address })
  return down
}

async function manyHits(bench: Bench) {
  const people = firstPeople(Math.min(bench.people, RUNS))
  const found = []
  for (const { idNumber } of people) {
    const [hit] = await bench.ask('search.find', { words: idNumber })
    const volume = hit?.volumes[0]
    if (hit !== undefined && volume?.custody.kind === 'shelved') {
      found.push({ archiveId: hit.archiveId, volumeId: volume.volumeId, address: volume.custody.address })
    }
  }
  return found
}

/** The handler through the door, then the very statements it ran, bare and prepared. */
async function compared(bench: Bench, name: string, works: readonly (() => Promise<unknown>)[]): Promise<Figure> {
  const whole: number[] = []
  const bare: number[] = []
  let planned = true
  for (const work of works) await work()
  for (const work of works) {
    whole.push(await timed(work))
    const ran = await bench.recorder.during(work)
    bare.push(await timed(() => ran.forEach(({ statement, parameters }) => statement.all(parameters))))
    planned &&= ran.every((one) => plansWell(bench.recorder, one))
  }
  return figure(name, bench.people, whole, bare, planned)
}
