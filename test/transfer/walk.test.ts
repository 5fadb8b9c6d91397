import { describe, expect, test } from 'vitest'
import type { Fault } from '#shared/faults/fault'
import type { Reply } from '#shared/ipc/contract'
import { replayLedger } from '#db/custody/replay'
import { reading } from '#db/tables'
import { answer } from '#electron/ipc/answer'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { aLoan, returnOf } from '#test/support/lending'
import { anArchive, anIdNumber } from '#test/support/people'
import {
  aNotice,
  aNoticedTransfer,
  anAcceptedTransfer,
  anApplication,
  anInstitution,
  aReceipt,
  aSending,
  aSentTransfer,
} from '#test/support/transfer'

function codesOf(reply: Reply<unknown>): readonly Fault['code'][] {
  return reply.ok ? [] : reply.error.map(({ code }) => code)
}

const custodyOfAll = ({ opened }: TestRoom) =>
  reading(opened.db).selectFrom('custody_now').select(['state', 'transfer_id', 'holder', 'since_on']).execute()

const entries = ({ opened }: TestRoom) =>
  reading(opened.db).selectFrom('ledger_entry').selectAll().orderBy('seq').execute()

describe('a file on its way out', () => {
  test('is accepted, noticed, sent and acknowledged; ledger and history tell each step', async () => {
    const room = await aRoom()
    const archive = await anArchive(room)
    const receiverId = await anInstitution(room, { name: '荣成市公共就业和人才服务中心' })
    const accepted = await room.ask('clerk', 'transfer.accept', anApplication(room, archive, receiverId))
    expect(accepted.dueOn).toBe('2026-12-14')

    const notice = await room.ask('clerk', 'transfer.issueNotice', aNotice(accepted.transferId))
    expect(notice.noticeNo).toBe('威环就业人才转〔2026〕1号')
    room.passDays(2)
    await room.ask('clerk', 'transfer.send', aSending(room, accepted.transferId))
    expect(await custodyOfAll(room)).toEqual([
      {
        state: 'dispatched',
        transfer_id: accepted.transferId,
        holder: '荣成市公共就业和人才服务中心',
        since_on: '2026-11-25',
      },
    ])
    room.passDays(10)
    const receipt = aReceipt(room, accepted.transferId, { form: 'copy', difference: '少一份学历材料' })
    await room.ask('clerk', 'transfer.recordReceipt', receipt)
    expect(await custodyOfAll(room)).toMatchObject([{ state: 'handedOver', since_on: '2026-12-05' }])

    const [, sent, closed] = await entries(room)
    expect(JSON.parse(sent?.facts ?? '')).toEqual({
      通知单号: '威环就业人才转〔2026〕1号',
      转递方式: '机要通信',
      编号: '机2026-0117',
      封条号: 'F-0201',
    })
    expect(JSON.parse(closed?.facts ?? '')).toEqual({ 回执形式: '影印件', 签收人: '收件甲', 差异: '少一份学历材料' })
    expect((await replayLedger(reading(room.opened.db))).found).toBe(0)
    const history = await reading(room.opened.db).selectFrom('case_entry').selectAll().orderBy('seq').execute()
    expect(history.map(({ kind, case_id, paper_id }) => ({ kind, case_id, paper_id }))).toEqual([
      { kind: 'transferAccepted', case_id: accepted.transferId, paper_id: null },
      { kind: 'noticeIssued', case_id: accepted.transferId, paper_id: notice.paperId },
    ])
  })

  test('leaves its notice drawn and kept, with the facts it was drawn from and no document number', async () => {
    const room = await aRoom()
    const person = { documentNo: anIdNumber() }
    const { transferId } = await anAcceptedTransfer(room, {}, await anArchive(room, { person }))
    const { paperId, noticeNo } = await room.ask('clerk', 'transfer.issueNotice', aNotice(transferId))
    const paper = await reading(room.opened.db)
      .selectFrom('paper')
      .selectAll()
      .where('id', '=', paperId)
      .executeTakeFirstOrThrow()
    expect(paper).toMatchObject({ kind: 'transferNotice', number: noticeNo })
    expect(paper.file_id).not.toBeNull()
    expect(JSON.parse(paper.facts)).toMatchObject({ noticeNo, handler: '窗口经办甲', reviewer: '复核甲' })
    expect(paper.facts).not.toContain(person.documentNo)
  })

  test('moves with every volume it has', async () => {
    const room = await aRoom()
    const archive = await anArchive(room)
    const second = await addVolume(room, archive.archiveId)
    const transfer = await anAcceptedTransfer(room, {}, archive)
    const wrong = await room.attempt('clerk', 'transfer.issueNotice', aNotice(transfer.transferId))
    expect(codesOf(wrong)).toEqual(['NOTICE_COUNT_DIFFERS', 'NOTICE_COUNT_DIFFERS'])
    await room.ask('clerk', 'transfer.issueNotice', aNotice(transfer.transferId, { duplicates: 1, pieces: 15 }))
    await room.ask('clerk', 'transfer.send', aSending(room, transfer.transferId))
    await room.ask('clerk', 'transfer.recordReceipt', aReceipt(room, transfer.transferId))
    const moved = (await entries(room)).filter(({ kind }) => kind === 'acknowledge').map(({ volume_id }) => volume_id)
    expect(moved.toSorted()).toEqual([archive.volumeId, second].toSorted())
  })

  test('takes one number of the year for each notice, and a refused notice takes none', async () => {
    const room = await aRoom()
    const first = await anAcceptedTransfer(room)
    const second = await anAcceptedTransfer(room)
    expect(
      codesOf(await room.attempt('clerk', 'transfer.issueNotice', aNotice(first.transferId, { pieces: 1 }))),
    ).toEqual(['NOTICE_COUNT_DIFFERS'])
    const numbers = [
      await room.ask('clerk', 'transfer.issueNotice', aNotice(second.transferId)),
      await room.ask('clerk', 'transfer.issueNotice', aNotice(first.transferId)),
    ].map(({ noticeNo }) => noticeNo)
    expect(numbers).toEqual(['威环就业人才转〔2026〕1号', '威环就业人才转〔2026〕2号'])
    room.passDays(60)
    const { noticeNo } = await aNoticedTransfer(room)
    expect(noticeNo).toBe('威环就业人才转〔2027〕1号')
  })

  test('has one open transfer at a time, and none once it is gone', async () => {
    const room = await aRoom()
    const transfer = await aSentTransfer(room)
    const again = anApplication(room, transfer, await anInstitution(room))
    expect(codesOf(await room.attempt('clerk', 'transfer.accept', again)).toSorted()).toEqual([
      'CUSTODY_STEP_REFUSED',
      'TRANSFER_ALREADY_OPEN',
    ])
    await room.ask('clerk', 'transfer.recordReceipt', aReceipt(room, transfer.transferId))
    expect(codesOf(await room.attempt('clerk', 'transfer.accept', again))).toEqual(['CUSTODY_STEP_REFUSED'])
  })

  test('is not accepted while a volume is lent, and the borrower is named', async () => {
    const room = await aRoom()
    const loan = await aLoan(room)
    const reply = await room.attempt('clerk', 'transfer.accept', anApplication(room, loan, await anInstitution(room)))
    expect(reply).toMatchObject({
      ok: false,
      error: [{ code: 'CUSTODY_STEP_REFUSED', from: { kind: 'lent', borrower: '威海市示例社会保险服务中心' } }],
    })
    await room.ask('clerk', 'lending.takeBack', returnOf(room, loan))
    await anAcceptedTransfer(room, {}, loan)
  })

  test('is noticed, sent and acknowledged once each, in this order', async () => {
    const room = await aRoom()
    const { transferId } = await anAcceptedTransfer(room)
    expect(codesOf(await room.attempt('clerk', 'transfer.send', aSending(room, transferId)))).toEqual([
      'TRANSFER_NOT_AT_THIS_STEP',
    ])
    await room.ask('clerk', 'transfer.issueNotice', aNotice(transferId))
    expect(codesOf(await room.attempt('clerk', 'transfer.issueNotice', aNotice(transferId)))).toEqual([
      'TRANSFER_NOT_AT_THIS_STEP',
    ])
    expect(codesOf(await room.attempt('clerk', 'transfer.recordReceipt', aReceipt(room, transferId)))).toEqual([
      'TRANSFER_NOT_AT_THIS_STEP',
      'CUSTODY_STEP_REFUSED',
    ])
  })

  test('prints no notice with a character the fonts lack, and takes no number for it', async () => {
    const room = await aRoom()
    const archive = await anArchive(room, { person: { name: '赵𬱖' } })
    const { transferId } = await anAcceptedTransfer(room, {}, archive)
    const narrow = { ...room.room.press, covers: (codePoint: number) => codePoint <= 0xffff }
    const house = { ...room.house, room: () => ({ ...room.room, press: narrow }) }
    const session = { id: (await anyClerk(room)) as never, name: 'clerk', personName: '甲', roles: ['clerk' as const] }
    const reply = await answer(house, { session }, 'transfer.issueNotice', aNotice(transferId))
    expect(codesOf(reply)).toEqual(['CHARACTERS_UNPRINTABLE'])
    expect((await room.ask('clerk', 'transfer.issueNotice', aNotice(transferId))).noticeNo).toContain('〕1号')
  })

  test('by messenger leaves names in the ledger and no document number anywhere in it', async () => {
    const room = await aRoom()
    const { transferId } = await aNoticedTransfer(room, { way: 'messenger' })
    const messengers = [
      { name: '李红', documentNo: anIdNumber() },
      { name: '王建国', documentNo: anIdNumber() },
    ]
    await room.ask('clerk', 'transfer.send', aSending(room, transferId, { wayNo: '介2026-5', messengers }))
    const [, sent] = await entries(room)
    expect(JSON.parse(sent?.facts ?? '')).toMatchObject({ 介绍信号: '介2026-5', 送取人: '李红、王建国' })
    for (const { documentNo } of messengers) expect(sent?.facts).not.toContain(documentNo)
  })

  test('cannot be walked by a role that has no part in it', async () => {
    const room = await aRoom()
    const { transferId } = await anAcceptedTransfer(room)
    for (const role of ['keeper', 'auditor', 'systemAdmin'] as const) {
      expect(codesOf(await room.attempt(role, 'transfer.issueNotice', aNotice(transferId)))).toEqual(['NOT_PERMITTED'])
    }
  })

  test('is unknown when there is no such transfer, archive or institution', async () => {
    const room = await aRoom()
    const nowhere = '01890000-0000-7000-8000-000000000000' as never
    const archive = await anArchive(room)
    const receiverId = await anInstitution(room)
    expect(codesOf(await room.attempt('clerk', 'transfer.issueNotice', aNotice(nowhere)))).toEqual(['RECORD_UNKNOWN'])
    expect(codesOf(await room.attempt('clerk', 'transfer.show', { transferId: nowhere }))).toEqual(['RECORD_UNKNOWN'])
    for (const application of [
      anApplication(room, { archiveId: nowhere }, receiverId),
      anApplication(room, archive, nowhere),
    ]) {
      expect(codesOf(await room.attempt('clerk', 'transfer.accept', application))).toEqual(['RECORD_UNKNOWN'])
    }
  })
})

async function anyClerk({ opened }: TestRoom): Promise<string> {
  const row = await reading(opened.db).selectFrom('account').select('id').where('name', '=', 'clerk').executeTakeFirst()
  return row?.id ?? ''
}

/** A duplicate of three pieces beside the first volume, received the same day. */
async function addVolume({ room, opened }: TestRoom, archiveId: string): Promise<string> {
  const { id: actId } = await reading(opened.db).selectFrom('act').select('id').executeTakeFirstOrThrow()
  const id = room.newId()
  await room.store.write(async (tx) => {
    await tx
      .insertInto('volume')
      .values({
        id,
        archive_id: archiveId,
        kind: 'duplicate',
        ordinal: 2,
        barcode: 'HC-2',
        pieces: 3,
        pages: 9,
        act_id: actId,
      })
      .execute()
    const { insertId } = await tx
      .insertInto('ledger_entry')
      .values({
        id: room.newId(),
        kind: 'receive',
        volume_id: id,
        from_state: 'outside',
        to_state: 'atDesk',
        occurred_on: '2026-11-23',
        recorded_at: room.now(),
        act_id: actId,
        facts: '{}',
      }) // prettier-ignore
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('custody_now')
      .values({ volume_id: id, state: 'atDesk', since_on: '2026-11-23', entry_seq: Number(insertId) })
      .execute()
  })
  return id
}
