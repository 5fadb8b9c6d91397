import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Role } from '#shared/accounts/roles'
import type { AnswerOf, Reply, SentTo } from '#shared/ipc/contract'
import { faultText } from '#shared/faults/fault-text'
import { issuedPdf } from '#electron/papers/issued-papers'
import { paperGates } from '#electron/papers/paper-gates'
import { answer } from '#electron/ipc/answer'
import type { Gates } from '#electron/ipc/gates'
import type { Room } from '#electron/ipc/room'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { findReadable } from '#test/support/byte-search'
import { aLoan, aRequest } from '#test/support/lending'
import { anArchive } from '#test/support/people'

describe('an issued paper', () => {
  it('is drawn after the commit and kept; asked for again it is those bytes, whatever the press draws now', async () => {
    const testRoom = await aRoom()
    const { paperId } = await aLoan(testRoom)
    expect(readdirSync(testRoom.room.filesFolder)).toHaveLength(1)

    const press = { ...testRoom.room.press, draw: () => Promise.reject(new Error('kept papers are not drawn again')) }
    const { number, pdf } = await issuedPdf({ ...testRoom.room, press }, paperId)

    expect(number).toBe('借〔2026〕0001')
    expect(Buffer.from(pdf).toString()).toContain('借〔2026〕0001')
  })

  it('is drawn from its recorded facts when first asked for, if the machine stopped before', async () => {
    const testRoom = await aRoom()
    const broken = { ...testRoom.room.press, draw: () => Promise.reject(new Error('no paper')) }
    const defects: string[] = []
    const log = { ...testRoom.room.log, defect: (where: string) => `${defects.push(where)}` }
    const stopped: Room = { ...testRoom.room, press: broken, log }
    const archive = await anArchive(testRoom, { person: { name: '丛海宁' } })
    const request = aRequest(testRoom, [archive])
    const connection = { session: testRoom.accounts.clerk }

    const printed = (await answer({ ...testRoom.house, room: () => stopped }, connection, 'lending.printSample', {
      request,
      contactPhone: '0631-5200000',
    })) as Reply<AnswerOf<'lending.printSample'>>

    if (!printed.ok) throw new Error('a press that fails undoes nothing')
    expect(defects).toEqual(['lending.printSample (after)'])
    expect(readdirSync(testRoom.room.filesFolder)).toEqual([])
    const [one, other] = await Promise.all([
      issuedPdf(testRoom.room, printed.value.paperId),
      issuedPdf(testRoom.room, printed.value.paperId),
    ])
    expect(Buffer.from(one.pdf).toString()).toContain('关于借阅丛海宁人事档案的函')
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true)
    expect(readdirSync(testRoom.room.filesFolder)).toHaveLength(1)
  })

  it('of a sample letter carries no number of ours, and its line in the history no ID number', async () => {
    const testRoom = await aRoom()
    const archives = [await anArchive(testRoom), await anArchive(testRoom)]
    const input = { request: aRequest(testRoom, archives), contactPhone: '' }
    const { paperId } = await testRoom.ask('clerk', 'lending.printSample', input)

    expect(await testRoom.ask('clerk', 'papers.list', { kind: null })).toMatchObject([
      {
        paperId,
        kind: 'sampleLetter',
        number: '',
        about: expect.stringContaining('等 2 人') as unknown,
        archiveId: null,
      },
    ])
    const lines = await testRoom.room.store.read((db) => db.selectFrom('case_entry').selectAll().execute())
    expect(lines.map(({ kind, paper_id }) => ({ kind, paper_id }))).toEqual([
      { kind: 'samplePrinted', paper_id: paperId },
      { kind: 'samplePrinted', paper_id: paperId },
    ])
    expect(lines.map(({ facts }) => facts).join()).not.toMatch(/\d{17}/)
  })

  it('is refused while a font lacks a character of the name, and nothing is recorded', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom, { person: { name: '杨𬱖' } })
    const lacking = { ...testRoom.room.press, covers: (codePoint: number) => codePoint !== '𬱖'.codePointAt(0) }
    const house = { ...testRoom.house, room: () => ({ ...testRoom.room, press: lacking }) }
    const input = { request: aRequest(testRoom, [archive]), contactPhone: '' }

    const reply = await answer(house, { session: testRoom.accounts.clerk }, 'lending.printSample', input)

    if (reply.ok) throw new Error('a name is never printed with a gap')
    expect(reply.error.map((fault) => faultText(fault).title)).toEqual([
      '借档函样表「杨𬱖」中的「𬱖」在本机字体里没有，打印会缺字，所以没有出纸。',
    ])
    expect(await testRoom.ask('clerk', 'papers.list', { kind: null })).toEqual([])
  })
})

describe('through the door', () => {
  it('a kept paper is shown and the view is entered in the audit', async () => {
    const testRoom = await aRoom()
    const { paperId } = await aLoan(testRoom)

    const shown = await knock(testRoom, 'head', 'papers.pdf', { paperId })

    if (!shown.ok) throw new Error(JSON.stringify(shown.error))
    expect(shown.value.number).toBe('借〔2026〕0001')
    expect(Buffer.from(shown.value.pdf, 'base64').toString()).toContain('人事档案借阅登记单')
    const views = await testRoom.room.store.read((db) =>
      db.selectFrom('audit_entry').select(['call', 'subject', 'role']).where('outcome', '=', 'viewed').execute(),
    )
    expect(views).toEqual([{ call: 'papers.pdf', subject: `paper:${paperId}`, role: 'head' }])
    expect(await knock(testRoom, 'clerk', 'papers.pdf', { paperId: testRoom.room.newId() })).toEqual({
      ok: false,
      error: [{ code: 'RECORD_UNKNOWN', what: '文书' }],
    })
    expect(await knock(testRoom, 'auditor', 'papers.pdf', { paperId })).toMatchObject({
      ok: false,
      error: [{ code: 'NOT_PERMITTED' }],
    })
  })

  it('a preview shows the letter as it would be issued and records nothing', async () => {
    const testRoom = await aRoom()
    const input = { request: aRequest(testRoom, [await anArchive(testRoom)]), contactPhone: '0631-5200000' }

    const preview = await knock(testRoom, 'clerk', 'papers.previewSample', input)

    if (!preview.ok) throw new Error(JSON.stringify(preview.error))
    expect(readdirSync(testRoom.room.filesFolder)).toEqual([])
    expect(await testRoom.ask('clerk', 'papers.list', { kind: null })).toEqual([])
    const { paperId } = await testRoom.ask('clerk', 'lending.printSample', input)
    const { pdf } = await issuedPdf(testRoom.room, paperId)
    expect(Buffer.from(pdf).toString('base64')).toBe(preview.value.pdf)
  })

  it('a preview is drawn for a request the rules will refuse, but not for a name that cannot be printed', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom, { person: { name: '杨𬱖' } })
    const request = aRequest(testRoom, [archive], { unitKind: 'privateEnterprise' })

    expect((await knock(testRoom, 'clerk', 'papers.previewSample', { request, contactPhone: '' })).ok).toBe(true)
    const room = { ...testRoom.room, press: { ...testRoom.room.press, covers: () => false } }
    expect(
      await knock({ ...testRoom, room }, 'clerk', 'papers.previewSample', { request, contactPhone: '' }),
    ).toMatchObject({
      ok: false,
      error: expect.arrayContaining([expect.objectContaining({ code: 'CHARACTERS_UNPRINTABLE' })]) as unknown,
    })
  })

  it('leaves no name, number or word of the papers readable in the folder', async () => {
    const testRoom = await aRoom()
    const request = aRequest(testRoom, [await anArchive(testRoom)])
    await testRoom.ask('clerk', 'lending.printSample', { request, contactPhone: '' })

    const numbers = request.handlers.map(({ documentNo }) => documentNo)
    expect(findReadable([testRoom.folder], ['人事档案的函', request.unitName, ...numbers])).toEqual([])
  })
})

/** Knocks at a door that has the paper gates; the other gates are not knocked at. */
function knock<N extends 'papers.pdf' | 'papers.previewSample'>(
  { room, house, accounts }: TestRoom,
  role: Role,
  name: N,
  input: SentTo<N>,
): Promise<Reply<AnswerOf<N>>> {
  const gates = paperGates(() => room) as Gates
  return answer({ ...house, gates }, { session: accounts[role] }, name, input) as Promise<Reply<AnswerOf<N>>>
}
