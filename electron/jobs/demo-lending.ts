import type { SentTo } from '#shared/ipc/contract'
import { addDays } from '#shared/kernel/local-date'
import { PENSION_OFFICE } from './demo-office.ts'
import { ask, type DemoDesk, type DemoFile } from './demo-desk.ts'

type Request = SentTo<'lending.printSample'>['request']

/** What the pension office asks for: two people sent, the usual term. */
export function pensionRequest(desk: DemoDesk, files: readonly DemoFile[]): Request {
  return {
    unitName: PENSION_OFFICE,
    unitKind: 'socialSecurity',
    unitCreditCode: '',
    purpose: 'pension',
    scope: '出生时间、参加工作时间和工作经历的有关材料',
    archiveIds: files.map((file) => file.archiveId),
    handlers: [
      { name: '丛敏', documentKind: 'officerId', documentNo: '演证0001', partyMember: true },
      { name: '于海', documentKind: 'officerId', documentNo: '演证0002', partyMember: true },
    ],
    wishedUntil: addDays(desk.today, 14),
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
