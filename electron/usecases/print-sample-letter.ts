import { PURPOSE_NAMES } from '#shared/lending/purposes'
import { refusalsToPrintSample } from '#shared/lending/request-rules'
import { sampleLetterFacts } from '#shared/lending/sample-facts'
import { aboutOf, refusalsToPrint } from '#shared/papers/paper'
import { appendCase } from '#db/custody/case-entries'
import { archivesForLetter } from '#db/lending/asked-archives'
import { officeOrThrow } from '#db/office/office'
import { insertPaper } from '#db/papers/papers'
import { command, known } from '#electron/ipc/use-case'
import { issuedPdf } from '#electron/papers/issued-papers'

export const printSampleLetter = command('lending.printSample', {
  gather: async (db, input, act, { covers }) => {
    const archives = await archivesForLetter(db, input.request.archiveIds)
    const asked = archives.map((archive) => known(archive, '档案'))
    const people = asked.map(({ onPaper }) => onPaper)
    const facts = sampleLetterFacts(await officeOrThrow(db), people, input, act.today)
    const paper = { kind: 'sampleLetter', facts } as const
    return { asked, paper, unprintable: refusalsToPrint(paper, covers) }
  },
  decide: (facts, { request }, { today }) => [...refusalsToPrintSample(facts, request, today), ...facts.unprintable],
  record: async (tx, { paper }, { request }, act) => {
    const { archiveIds } = request
    const issued = { ...paper, number: '', issuedOn: act.today, about: aboutOf(paper), archiveIds }
    const paperId = await insertPaper(tx, issued, act)
    const facts = { 借用单位: request.unitName, 事由: PURPOSE_NAMES[request.purpose], 查用内容: request.scope }
    const event = { kind: 'samplePrinted', caseId: null, paperId, occurredOn: act.today, facts } as const
    for (const archiveId of archiveIds) await appendCase(tx, archiveId, event, act)
    return { paperId }
  },
  after: async (room, { paperId }) => {
    await issuedPdf(room, paperId)
  },
})
