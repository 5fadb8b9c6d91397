import { refusalsToAdd } from '#shared/archive/adding-material'
import type { CaseEventKind } from '#shared/custody/history'
import { appendMaterial, archiveOfVolume } from '#db/archive/materials'
import { appendCase } from '#db/custody/case-entries'
import { custodyOf } from '#db/custody/custody-now'
import { command, known } from '#electron/ipc/use-case'

const EVENT: CaseEventKind = 'materialAdded'

export const addMaterial = command('archive.addMaterial', {
  gather: async (db, { volumeId }) => ({
    archiveId: known(await archiveOfVolume(db, volumeId), '档案'),
    custody: (await custodyOf(db, volumeId)).kind,
  }),
  decide: ({ custody }, input, { today }) => refusalsToAdd({ custody, today }, input),
  record: async (tx, { archiveId }, input, act) => {
    const added = await appendMaterial(tx, input, act)
    const facts = {
      编号: `${input.class}-${added.ordinal}`,
      材料名称: input.title,
      份数: input.pieces,
      页数: input.pages,
    }
    const event = { kind: EVENT, caseId: null, paperId: null, occurredOn: act.today, facts }
    await appendCase(tx, archiveId, event, act)
    return added
  },
})
