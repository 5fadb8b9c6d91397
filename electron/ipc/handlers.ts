import type { NamesOf } from '#shared/ipc/contract'
import { acceptArchive } from '#electron/usecases/accept-archive'
import type { Command, Query } from './use-case.ts'

type Handlers = { readonly [N in NamesOf<'query'>]: Query<N> } & { readonly [N in NamesOf<'command'>]: Command<N> }

/** One line per call; a call without a handler does not compile. */
export const handlers: Partial<Handlers> = {
  'intake.accept': acceptArchive,
}
