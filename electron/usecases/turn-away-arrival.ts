import { refusalsToTurnAway } from '#shared/intake/turning-away'
import { insertIntake } from '#db/intake/intake-cases'
import { takeReceiptNo } from '#db/intake/receipt-number'
import { command } from '#electron/ipc/use-case'

export const turnAwayArrival = command('intake.turnAway', {
  gather: () => Promise.resolve(null),
  decide: (_, input, { today }) => refusalsToTurnAway(today, input),
  record: async (tx, _, { arrival, personName, reason, note }, act) => {
    const receiptNo = await takeReceiptNo(tx, act.today)
    const outcome = { archiveId: null, turnedAway: reason }
    const intakeId = await insertIntake(tx, { receiptNo, arrival, personName, outcome, note }, act)
    return { intakeId, receiptNo }
  },
})
