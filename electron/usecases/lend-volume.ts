import type { Act } from '#shared/accounts/act'
import type { Office } from '#shared/agency/office'
import { volumeLabel } from '#shared/archive/volume-label'
import type { ReceivedBy } from '#shared/ipc/contract'
import type { LoanId } from '#shared/kernel/ids'
import { moveOffHoliday } from '#shared/kernel/workdays'
import { refusalsToLend } from '#shared/lending/loan-rules'
import { slipNoOf } from '#shared/lending/numbers'
import type { LoanSlipFacts } from '#shared/papers/loan-slip'
import { aboutOf, refusalsToPrint } from '#shared/papers/paper'
import { appendCase } from '#db/custody/case-entries'
import { custodyOf } from '#db/custody/custody-now'
import { appendCustody } from '#db/custody/ledger'
import { findLoanVolume, type LoanVolume } from '#db/lending/asked-archives'
import { asksFor, findLetter, settleLetter, type RegisteredLetter } from '#db/lending/letters'
import { insertLoan, slipOfSeal, wasLentOn } from '#db/lending/loans'
import { takeNumber } from '#db/numbers'
import { officeOrThrow } from '#db/office/office'
import { insertPaper } from '#db/papers/papers'
import { command, known } from '#electron/ipc/use-case'
import { issuedPdf } from '#electron/papers/issued-papers'

type Lent = ReceivedBy<'lending.lend'>
type Slip = { readonly office: Office; readonly letter: RegisteredLetter; readonly volume: LoanVolume }

export const lendVolume = command('lending.lend', {
  gather: async (db, input, act, { covers }) => {
    const { letterId, volumeId } = input
    const letter = known(await findLetter(db, letterId), '来函')
    const volume = known(await findLoanVolume(db, volumeId), '档案')
    const slip: Slip = { office: await officeOrThrow(db), letter, volume }
    const tried = slipFacts(slip, slipNoOf(act.today.slice(0, 4), 1_234_567_890), input, act) // every digit is tried
    return {
      slip,
      unprintable: refusalsToPrint({ kind: 'loanSlip', facts: tried }, covers),
      loan: {
        today: act.today,
        letter,
        archiveNo: volume.archiveNo,
        isAskedFor: await asksFor(db, letterId, volume.archiveId),
        wasLentOnIt: await wasLentOn(db, letterId, volumeId),
        custody: await custodyOf(db, volumeId),
        leavingTo: volume.leavingTo,
        recordedPieces: volume.pieces,
        sealUsedOn: await slipOfSeal(db, input.sealNo),
      },
    }
  },
  decide: ({ loan, unprintable }, input) => [...refusalsToLend(loan, input), ...unprintable],
  record: async (tx, { slip }, input, act) => {
    const loanId = act.newId() as LoanId
    const year = act.today.slice(0, 4)
    const facts = slipFacts(slip, slipNoOf(year, await takeNumber(tx, `loan/${year}`)), input, act)
    const { slipNo, sealNo, dueOn, pieces, pages } = facts
    const { letterId, volumeId } = input
    const { unitName, registerNo } = slip.letter
    await insertLoan(tx, { id: loanId, letterId, volumeId, slipNo, sealNo, pieces, pages, dueOn }, act)
    const happening = {
      occurredOn: act.today,
      facts: { 借用单位: unitName, 应还日期: dueOn, 来函登记号: registerNo, 借阅单号: slipNo, 封条号: sealNo, 份数: pieces, 页数: pages },
    } // prettier-ignore
    await appendCustody(tx, volumeId, { type: 'lend', loanId, borrower: unitName, dueOn }, happening, act)
    const paper = { kind: 'loanSlip', facts } as const
    const { archiveId } = slip.volume
    const issued = { ...paper, number: slipNo, issuedOn: act.today, about: aboutOf(paper), archiveIds: [archiveId] }
    const paperId = await insertPaper(tx, issued, act)
    const event = { caseId: loanId, paperId, occurredOn: act.today, facts: { 借阅单号: slipNo } }
    await appendCase(tx, archiveId, { kind: 'loanSlipIssued', ...event }, act)
    await settleLetter(tx, letterId)
    return { loanId, paperId }
  },
  after: async (room, { paperId }) => {
    await issuedPdf(room, paperId)
  },
})

/** What the slip says. The due day is moved off holidays here, so that paper, loan and custody tell the same. */
function slipFacts({ office, letter, volume }: Slip, slipNo: string, lent: Lent, act: Act): LoanSlipFacts {
  const { unitName, letterNo, letterDate, registerNo, purpose, scope, handlers } = letter
  return {
    office,
    slipNo,
    letter: { unitName, letterNo, letterDate, registerNo },
    purpose,
    scope,
    handlers: handlers.map(({ name }) => name),
    person: { name: volume.name, archiveNo: volume.archiveNo },
    volumeLabel: volumeLabel(volume.kind, volume.ordinal),
    pieces: lent.pieces,
    pages: lent.pages,
    sealNo: lent.sealNo.trim(),
    lentOn: act.today,
    dueOn: moveOffHoliday(lent.dueOn),
    lentBy: act.accountName,
    issuedOn: act.today,
  }
}
