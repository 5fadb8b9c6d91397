import type { Transaction } from 'kysely'
import * as room from './0001-room.ts'

export type Migration = { readonly up: (tx: Transaction<unknown>) => Promise<void> }

/** In order, without gaps; the position is the version. Frozen once released. */
export const migrations: readonly Migration[] = [room]
