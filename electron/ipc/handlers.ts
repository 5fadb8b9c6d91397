import type { NamesOf } from '#shared/ipc/contract'
import { acceptArchive } from '#electron/usecases/accept-archive'
import { findArchives } from '#electron/usecases/find-archives'
import { findSamePerson } from '#electron/usecases/find-same-person'
import { addMaterial } from '#electron/usecases/add-material'
import { listAccounts } from '#electron/usecases/list-accounts'
import { listArrivals } from '#electron/usecases/list-arrivals'
import { listAudit } from '#electron/usecases/list-audit'
import { openArchive } from '#electron/usecases/open-archive'
import { showOffice } from '#electron/usecases/show-office'
import { turnAwayArrival } from '#electron/usecases/turn-away-arrival'
import type { Command, Query } from './use-case.ts'

type Handlers = { readonly [N in NamesOf<'query'>]: Query<N> } & { readonly [N in NamesOf<'command'>]: Command<N> }

/** One line per call; a call without a handler does not compile. */
export const handlers: Partial<Handlers> = {
  'intake.accept': acceptArchive,
  'intake.samePerson': findSamePerson,
  'intake.turnAway': turnAwayArrival,
  'intake.recent': listArrivals,
  'search.find': findArchives,
  'archive.open': openArchive,
  'archive.addMaterial': addMaterial,
  'accounts.list': listAccounts,
  'office.show': showOffice,
  'audit.recent': listAudit,
}
