import { refusalsToStep } from '#shared/custody/custody'
import { archiveOfVolume } from '#db/archive/materials'
import { custodyOf } from '#db/custody/custody-now'
import { appendCustody } from '#db/custody/ledger'
import { addressOf } from '#db/shelving/shelves'
import { command, known } from '#electron/ipc/use-case'

export const takeDownVolume = command('shelving.takeDown', {
  gather: async (db, { volumeId }) => {
    known(await archiveOfVolume(db, volumeId), '档案')
    const custody = await custodyOf(db, volumeId)
    return { custody, address: custody.kind === 'shelved' ? await addressOf(db, custody) : '' }
  },
  decide: ({ custody }) => refusalsToStep(custody, 'takeDown'),
  record: async (tx, { address }, { volumeId }, act) => {
    await appendCustody(tx, volumeId, { type: 'takeDown' }, { occurredOn: act.today, facts: { 架位: address } }, act)
    return {}
  },
})
