import { refusalsToStep, type Custody, type StepRefused } from '#shared/custody/custody'
import type { ShelfId, VolumeId } from '#shared/kernel/ids'
import {
  LEVELS,
  levelsInCommon,
  parseAddress,
  printAddress,
  printShelf,
  walkKey,
  type Address,
  type ShelfLevels,
} from './address.ts'
import type { ShelvingRefused } from './refusals.ts'

/** What stands where the volume is to go. */
export type PlaceFacts = {
  readonly volumeId: VolumeId
  readonly custody: Custody
  readonly typed: string
  /** The shelf of that address; null when there is none. */
  readonly shelf: { readonly id: ShelfId; readonly levels: ShelfLevels; readonly capacity: number } | null
  readonly occupant: { readonly volumeId: VolumeId; readonly archiveNo: string } | null
  /** Walk keys of the shelves just before and just after an address that does not exist. */
  readonly neighbours: readonly string[]
}

/** Every reason not to put the volume there: one volume, one place, and only places that exist (《档案法》2020 第十九条 科学的管理制度). */
export function refusalsToShelve(facts: PlaceFacts): readonly (ShelvingRefused | StepRefused)[] {
  return [...refusalsToStep(facts.custody, 'shelve'), ...refusalsOfPlace(facts)]
}

function refusalsOfPlace(facts: PlaceFacts): readonly ShelvingRefused[] {
  const address = parseAddress(facts.typed)
  if (address === null) return [{ code: 'ADDRESS_UNREADABLE', typed: facts.typed }]
  if (facts.shelf === null) return [refusalOfUnknown(address, facts.neighbours)]
  const { levels, capacity } = facts.shelf
  if (address.slot > capacity) {
    return [{ code: 'SLOT_BEYOND_CAPACITY', shelf: printShelf(levels), slot: address.slot, capacity }]
  }
  if (facts.occupant === null) return []
  const printed = printAddress({ levels, slot: address.slot })
  return facts.occupant.volumeId === facts.volumeId
    ? [{ code: 'ALREADY_THERE', address: printed }]
    : [{ code: 'SLOT_TAKEN', address: printed, archiveNo: facts.occupant.archiveNo }]
}

function refusalOfUnknown({ levels, slot }: Address, neighbours: readonly string[]): ShelvingRefused {
  const inCommon = Math.max(0, ...neighbours.map((key) => levelsInCommon(walkKey(levels), key)))
  const level = LEVELS[inCommon] ?? 'tier'
  return { code: 'ADDRESS_UNKNOWN', level, name: levels[level], address: printAddress({ levels, slot }) }
}
