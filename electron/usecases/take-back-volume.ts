import { refusalsToTakeBack } from '#shared/lending/return-rules'
import { custodyOf } from '#db/custody/custody-now'
import { appendCustody } from '#db/custody/ledger'
import { settleLetter } from '#db/lending/letters'
import { closeLoan, findLoan, slipOfSeal } from '#db/lending/loans'
import { command, known } from '#electron/ipc/use-case'

export const takeBackVolume = command('lending.takeBack', {
  gather: async (db, { loanId, newSealNo }, { today }) => {
    const loan = known(await findLoan(db, loanId), '借阅')
    return {
      today,
      loan,
      custody: await custodyOf(db, loan.volumeId),
      sealUsedOn: await slipOfSeal(db, newSealNo),
    }
  },
  decide: refusalsToTakeBack,
  record: async (tx, { loan }, input, act) => {
    await closeLoan(tx, loan, input, act)
    const facts = {
      借阅单号: loan.slipNo,
      归还封条: input.sealIntact ? '完好' : '破损或未盖章',
      拆封人: input.openers[0],
      监拆人: input.openers[1],
      份数: input.pieces,
      页数: input.pages,
      ...(input.difference.trim() === '' ? {} : { 差异说明: input.difference }),
      重封封条号: input.newSealNo.trim(),
    }
    await appendCustody(tx, loan.volumeId, { type: 'takeBack' }, { occurredOn: input.returnedOn, facts }, act)
    await settleLetter(tx, loan.letterId)
    return {}
  },
})
