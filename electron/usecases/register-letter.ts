import { refusalsToRegister } from '#shared/lending/letter-rules'
import { registerNoOf } from '#shared/lending/numbers'
import { PURPOSE_NAMES } from '#shared/lending/purposes'
import { appendCase } from '#db/custody/case-entries'
import { isKept } from '#db/files/stored-files'
import { archivesForLetter } from '#db/lending/asked-archives'
import { insertLetter, registeredAs } from '#db/lending/letters'
import { takeNumber } from '#db/numbers'
import { command, known, refuse } from '#electron/ipc/use-case'

export const registerLetter = command('lending.registerLetter', {
  gather: async (db, { request, letterNo, scanFileId }, { today }) => {
    if (scanFileId !== null && !(await isKept(db, scanFileId))) refuse({ code: 'RECORD_UNKNOWN', what: '扫描件' })
    const archives = await archivesForLetter(db, request.archiveIds)
    return {
      today,
      asked: archives.map((archive) => known(archive, '档案')),
      registeredAs: await registeredAs(db, request.unitName, letterNo),
    }
  },
  decide: refusalsToRegister,
  record: async (tx, _, input, act) => {
    const { request } = input
    const year = act.today.slice(0, 4)
    const registerNo = registerNoOf(year, await takeNumber(tx, `letter/${year}`))
    const letterId = await insertLetter(tx, registerNo, input, act)
    const facts = {
      登记号: registerNo,
      借用单位: request.unitName,
      函号: input.letterNo,
      事由: PURPOSE_NAMES[request.purpose],
      查用内容: request.scope,
    }
    const event = { kind: 'letterRegistered', caseId: letterId, paperId: null, occurredOn: act.today, facts } as const
    for (const archiveId of request.archiveIds) await appendCase(tx, archiveId, event, act)
    return { letterId, registerNo }
  },
})
