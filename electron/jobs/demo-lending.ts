import type { SentTo } from '#shared/ipc/contract'
import { addDays, type LocalDate } from '#shared/kernel/local-date'
import { PENSION_OFFICE } from './demo-office.ts'
import { ask, type DemoDesk, type DemoFile } from './demo-desk.ts'

/** Days a pension approval keeps a file. */
const PENSION_TERM = 30

type Request = SentTo<'lending.printSample'>['request']

/** What the pension office asks for on a day: two people sent, the usual term. */
export function pensionRequest(day: LocalDate, files: readonly DemoFile[]): Request {
  return {
    unitName: PENSION_OFFICE,
    unitKind: 'socialSecurity',
    unitCreditCode: '',
    purpose: 'pension',
    scope: '出生时间、参加工作时间和工作经历的有关材料',
    archiveIds: files.map((file) => file.archiveId),
    handlers: [
      { name: '丛敏', documentKind: 'residentId', documentNo: '371098198503124512', partyMember: true },
      { name: '于海', documentKind: 'residentId', documentNo: '371098199005213023', partyMember: true },
    ],
    wishedUntil: addDays(day, PENSION_TERM),
  }
}

/** Enters the stamped letter on the desk's present day and lends the file on it for the proposed term. */
export async function lendOnLetter(
  desk: DemoDesk,
  request: Request,
  file: DemoFile,
  { letterNo, sealNo }: { readonly letterNo: string; readonly sealNo: string },
) {
  const { today } = await ask(desk, 'today.overview', {})
  const { letterId, registerNo } = await ask(desk, 'lending.registerLetter', {
    request,
    letterNo,
    letterDate: today,
    stamped: true,
    scanFileId: null,
  })
  const letter = await ask(desk, 'lending.letter', { letterId })
  const loan = await ask(desk, 'lending.lend', {
    letterId,
    volumeId: file.volumeId,
    sealNo,
    pieces: file.pieces,
    pages: file.pages,
    dueOn: letter.proposedDueOn,
  })
  return { loan, registerNo, letterId }
}
