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
import { acceptTransfer } from '#electron/usecases/accept-transfer'
import { addInstitution } from '#electron/usecases/add-institution'
import { findInstitutions } from '#electron/usecases/find-institutions'
import { issueTransferNotice } from '#electron/usecases/issue-transfer-notice'
import { listTransfers } from '#electron/usecases/list-transfers'
import { listWays } from '#electron/usecases/list-ways'
import { recordTransferReceipt } from '#electron/usecases/record-transfer-receipt'
import { sendTransfer } from '#electron/usecases/send-transfer'
import { showToday } from '#electron/usecases/show-today'
import { showTransfer } from '#electron/usecases/show-transfer'
import { addShelfRow } from '#electron/usecases/add-shelf-row'
import { listRows } from '#electron/usecases/list-rows'
import { listWaitingVolumes } from '#electron/usecases/list-waiting-volumes'
import { shelveVolume } from '#electron/usecases/shelve-volume'
import { showRow } from '#electron/usecases/show-row'
import { showShelf } from '#electron/usecases/show-shelf'
import { suggestPlace } from '#electron/usecases/suggest-place'
import { takeDownVolume } from '#electron/usecases/take-down-volume'
import { keepScan } from '#electron/usecases/keep-scan'
import { lendVolume } from '#electron/usecases/lend-volume'
import { listLetters } from '#electron/usecases/list-letters'
import { listOpenLoans } from '#electron/usecases/list-open-loans'
import { listPapers } from '#electron/usecases/list-papers'
import { printSampleLetter } from '#electron/usecases/print-sample-letter'
import { registerLetter } from '#electron/usecases/register-letter'
import { showLetter } from '#electron/usecases/show-letter'
import { takeBackVolume } from '#electron/usecases/take-back-volume'
import type { Command, Query } from './use-case.ts'

type Handlers = { readonly [N in NamesOf<'query'>]: Query<N> } & { readonly [N in NamesOf<'command'>]: Command<N> }

/** One line per call; a call without a handler does not compile. */
export const handlers: Handlers = {
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
  'agency.institutions': findInstitutions,
  'agency.addInstitution': addInstitution,
  'transfer.accept': acceptTransfer,
  'transfer.issueNotice': issueTransferNotice,
  'transfer.send': sendTransfer,
  'transfer.recordReceipt': recordTransferReceipt,
  'transfer.list': listTransfers,
  'transfer.show': showTransfer,
  'transfer.ways': listWays,
  'today.overview': showToday,
  'shelving.rows': listRows,
  'shelving.row': showRow,
  'shelving.shelf': showShelf,
  'shelving.addRow': addShelfRow,
  'shelving.waiting': listWaitingVolumes,
  'shelving.suggest': suggestPlace,
  'shelving.shelve': shelveVolume,
  'shelving.takeDown': takeDownVolume,
  'lending.printSample': printSampleLetter,
  'lending.keepScan': keepScan,
  'lending.registerLetter': registerLetter,
  'lending.letters': listLetters,
  'lending.letter': showLetter,
  'lending.lend': lendVolume,
  'lending.takeBack': takeBackVolume,
  'lending.open': listOpenLoans,
  'papers.list': listPapers,
}
