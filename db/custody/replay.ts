import type { Reader } from '#db/tables'
import type { LedgerDifference, LedgerFindings } from './ledger-findings.ts'
import { after, NOWHERE, stateText, wrongsOf, type EntryRow, type Reached } from './replay-entry.ts'

const TOLD = 100
const PAGE = 10_000

/**
 * Rebuilds where every volume is and how full every shelf is from the ledger alone, by code that shares nothing with the
 * writing of either but the table of allowed steps, and compares with what is kept.
 * Reads page by page, volume after volume: what it holds grows with the shelves, not with the ledger. The reader must see
 * one unchanging state from beginning to end: a transaction, or a room nobody writes to.
 */
export async function replayLedger(db: Reader, page = PAGE): Promise<LedgerFindings> {
  const replay = startReplay()
  for (;;) {
    const entries = await entriesAfter(db, replay.volumeId, replay.reached.entry_seq, page)
    for (const entry of entries) follow(replay, entry)
    if (entries.length < page) break
    await compareFinished(db, replay, replay.volumeId)
  }
  finishVolume(replay)
  await compareFinished(db, replay, null)
  const shelves = await compareShelves(db, replay, page)
  if (replay.lastSeq > replay.entries) {
    tell(replay, [{ kind: 'entriesMissing', missing: replay.lastSeq - replay.entries }])
  }
  const { entries, volumes, found, differences } = replay
  return { entries, volumes, shelves, found, differences }
}

type Replay = {
  entries: number
  volumes: number
  lastSeq: number
  found: number
  readonly differences: LedgerDifference[]
  /** The volume being followed, and where its entries have led so far. */
  volumeId: string
  reached: Reached
  /** Volumes followed to their end but not compared yet. */
  readonly finished: Map<string, Reached>
  /** The last volume compared. */
  comparedTo: string
  readonly used: Map<string, number>
}

function startReplay(): Replay {
  return {
    entries: 0,
    volumes: 0,
    lastSeq: 0,
    found: 0,
    differences: [],
    volumeId: '',
    reached: NOWHERE,
    finished: new Map(),
    comparedTo: '',
    used: new Map(),
  }
}

function follow(replay: Replay, entry: EntryRow): void {
  if (entry.volume_id !== replay.volumeId) {
    finishVolume(replay)
    replay.volumeId = entry.volume_id
    replay.reached = NOWHERE
    replay.volumes += 1
  }
  tell(replay, wrongsOf(replay.reached, entry))
  replay.reached = after(entry)
  replay.entries += 1
  replay.lastSeq = Math.max(replay.lastSeq, entry.seq)
}

function finishVolume({ volumeId, reached, finished, used }: Replay): void {
  if (volumeId === '') return
  finished.set(volumeId, reached)
  if (reached.shelf_id !== null) used.set(reached.shelf_id, (used.get(reached.shelf_id) ?? 0) + 1)
}

/** Compares the finished volumes with the projection, and finds rows of it that no entry explains. `before` is left for later. */
async function compareFinished(db: Reader, replay: Replay, before: string | null): Promise<void> {
  const rows = await db
    .selectFrom('custody_now')
    .selectAll()
    .where('volume_id', '>', replay.comparedTo)
    .$if(before !== null, (all) => all.where('volume_id', '<', before ?? ''))
    .execute()
  const stated = new Map(rows.map((row) => [row.volume_id, stateText(row)]))
  for (const volumeId of new Set([...replay.finished.keys(), ...stated.keys()])) {
    const reached = replay.finished.get(volumeId)
    const rebuilt = reached === undefined ? '' : stateText(reached)
    const kept = stated.get(volumeId) ?? ''
    if (rebuilt !== kept) tell(replay, [{ kind: 'custodyDiffers', volumeId, rebuilt, stated: kept }])
    if (volumeId > replay.comparedTo) replay.comparedTo = volumeId
  }
  replay.finished.clear()
}

async function compareShelves(db: Reader, replay: Replay, page: number): Promise<number> {
  let shelves = 0
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('shelf')
      .select(['id', 'used'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(page)
      .execute()
    for (const { id, used } of rows) {
      const rebuilt = replay.used.get(id) ?? 0
      if (rebuilt !== used) tell(replay, [{ kind: 'usedDiffers', shelfId: id, rebuilt, stated: used }])
      last = id
    }
    shelves += rows.length
    if (rows.length < page) return shelves
  }
}

function tell(replay: Replay, differences: readonly LedgerDifference[]): void {
  replay.found += differences.length
  replay.differences.push(...differences.slice(0, TOLD - replay.differences.length))
}

function entriesAfter(db: Reader, volumeId: string, seq: number, page: number): Promise<readonly EntryRow[]> {
  return db
    .selectFrom('ledger_entry')
    .select([
      'seq',
      'kind',
      'volume_id',
      'from_state',
      'from_shelf_id',
      'from_slot',
      'to_state',
      'to_shelf_id',
      'to_slot',
      'holder',
      'due_on',
      'loan_id',
      'transfer_id',
      'occurred_on',
    ])
    .where((eb) => eb(eb.refTuple('volume_id', 'seq'), '>', eb.tuple(volumeId, seq)))
    .orderBy('volume_id')
    .orderBy('seq')
    .limit(page)
    .execute()
}
