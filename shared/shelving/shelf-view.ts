import type { AnswerOf } from '#shared/ipc/contract'
import type { ShelfId } from '#shared/kernel/ids'
import { printShelf, type ShelfLevels } from './address.ts'

type Shelf = {
  readonly id: ShelfId
  readonly levels: ShelfLevels
  readonly capacity: number
  readonly used: number
}

/** A shelf as the window shows it. */
export function shelfView({ id, levels, capacity, used }: Shelf): AnswerOf<'shelving.row'>[number] {
  return { shelfId: id, ...levels, address: printShelf(levels), capacity, used }
}
