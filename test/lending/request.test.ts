import { describe, expect, it } from 'vitest'
import { INSTITUTION_KINDS } from '#shared/agency/institution'
import type { Fault } from '#shared/faults/fault'
import { faultText } from '#shared/faults/fault-text'
import { addDays, addMonths } from '#shared/kernel/local-date'
import { PURPOSES } from '#shared/lending/purposes'
import { handlersWanted, mayBorrowFor, purposesOf } from '#shared/lending/units'
import type { FileId } from '#shared/kernel/ids'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { aLetterFor, aRequest } from '#test/support/lending'
import { anArchive, anIdNumber, type TakenIn } from '#test/support/people'
import { anAcceptedTransfer } from '#test/support/transfer'

type Request = ReturnType<typeof aRequest>

describe('asking for a file', () => {
  it('is open to the units and purposes the rules name, and every kind of unit may ask for something', () => {
    expect(mayBorrowFor('socialSecurity', 'pension')).toBe(true)
    expect(mayBorrowFor('notary', 'notary')).toBe(true)
    expect(mayBorrowFor('court', 'litigation')).toBe(true)
    expect(mayBorrowFor('privateEnterprise', 'pension')).toBe(false)
    expect(mayBorrowFor('notary', 'politicalReview')).toBe(false)
    expect(INSTITUTION_KINDS.filter((kind) => purposesOf(kind).length === 0)).toEqual([])
    expect(PURPOSES.filter((purpose) => !INSTITUTION_KINDS.some((kind) => mayBorrowFor(kind, purpose)))).toEqual([])
    expect(INSTITUTION_KINDS.filter((kind) => handlersWanted(kind) === 1)).toEqual([
      'socialSecurity',
      'notary',
      'court',
    ])
  })

  it('is refused to the person concerned, as borrower and as messenger', async () => {
    const testRoom = await aRoom()
    const documentNo = anIdNumber('1990-06-01')
    const person = { name: '丛海宁', documentNo, bornOn: '1990-06-01' }
    const archive = await anArchive(testRoom, { person })
    const [other] = aRequest(testRoom, [archive]).handlers
    if (other === undefined) throw new Error('two are sent')

    expect(await refusals(testRoom, [archive], { unitName: ' 丛海宁 ' })).toEqual([
      { code: 'UNIT_IS_SUBJECT', name: '丛海宁' },
    ])
    const sameNumber = { ...other, name: '丛宁', documentNo: documentNo.toLowerCase() }
    expect(await refusals(testRoom, [archive], { handlers: [other, sameNumber] })).toEqual([
      { code: 'HANDLER_IS_SUBJECT', name: '丛宁', archiveNo: archive.archiveNo },
    ])
    const sameBirth = { ...other, name: '丛海宁', documentNo: anIdNumber('1990-06-01', 998) }
    expect(await refusals(testRoom, [archive], { handlers: [other, sameBirth] })).toEqual([
      { code: 'HANDLER_IS_SUBJECT', name: '丛海宁', archiveNo: archive.archiveNo },
    ])
    const namesake = { ...other, name: '丛海宁', documentNo: anIdNumber('1991-06-01') }
    expect(await refusals(testRoom, [archive], { handlers: [other, namesake] })).toEqual([])
  })

  it('takes an old number of 15 digits for the same person', async () => {
    const testRoom = await aRoom()
    const today = anIdNumber('1965-01-01', 123)
    const old = today.slice(0, 6) + today.slice(8, 17)
    const archive = await anArchive(testRoom, { person: { name: '于建国', documentNo: old, bornOn: '1965-01-01' } })
    const [first] = aRequest(testRoom, [archive]).handlers
    if (first === undefined) throw new Error('two are sent')

    expect(await refusals(testRoom, [archive], { handlers: [{ ...first, name: '于某', documentNo: today }] })).toEqual([
      { code: 'HANDLER_IS_SUBJECT', name: '于某', archiveNo: archive.archiveNo },
    ])
  })

  it('wants two people with documents, except of social security, notaries and courts, who may send one', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const [first, second] = aRequest(testRoom, [archive]).handlers
    if (first === undefined || second === undefined) throw new Error('two are sent')
    const state = { unitKind: 'stateEnterprise', unitName: '示例港务集团', purpose: 'politicalReview' } as const

    expect(await refusals(testRoom, [archive], { handlers: [second] })).toEqual([])
    expect(await refusals(testRoom, [archive], { ...state, handlers: [first] })).toEqual([
      { code: 'HANDLERS_TOO_FEW', unitKind: 'stateEnterprise' },
    ])
    expect(await refusals(testRoom, [archive], { ...state, handlers: [first, { ...first, name: '王某' }] })).toEqual([
      { code: 'HANDLER_TWICE', name: '王某' },
    ])
    const nobody = { ...second, documentKind: 'none', documentNo: '无' } as const
    expect(await refusals(testRoom, [archive], { handlers: [first, nobody] })).toEqual([
      { code: 'HANDLER_UNIDENTIFIED', name: second.name },
    ])
  })

  it('is refused for a file that is gone, and for one chosen twice', async () => {
    const testRoom = await aRoom()
    const { archiveId, archiveNo, transferId, volumeId } = await anAcceptedTransfer(testRoom)
    const here = await anArchive(testRoom)
    await testRoom.ask('clerk', 'transfer.issueNotice', {
      transferId, originals: 1, duplicates: 0, pieces: 12, reviewer: '审核甲',
    }) // prettier-ignore
    await testRoom.ask('clerk', 'transfer.send', {
      transferId, sentOn: testRoom.today(), wayNo: '机1', sealNo: '转封1', messengers: [],
    }) // prettier-ignore

    expect(await refusals(testRoom, [here, { archiveId, archiveNo, volumeId }, here])).toEqual([
      { code: 'ARCHIVE_ASKED_TWICE', archiveNo: here.archiveNo },
      { code: 'ARCHIVE_NOT_HERE', archiveNo, where: 'dispatched' },
    ])
  })

  it('gives every reason at once, each with its way out', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const faults = await refusals(testRoom, [archive], {
      unitKind: 'privateEnterprise',
      handlers: aRequest(testRoom, []).handlers.slice(0, 1),
      wishedUntil: testRoom.today(),
    })

    expect(faults.map(({ code }) => code)).toEqual(['PURPOSE_NOT_FOR_UNIT', 'HANDLERS_TOO_FEW', 'WISHED_UNTIL_PAST'])
    expect(faults.map((fault) => faultText(fault).next)).toEqual([
      '请核对单位类别和事由；这类单位可办：政审（考察）。',
      '请补填第二名经办人及证件号；只来一人的，请对方补派人员后再办。',
      '请改为今天以后的日期。',
    ])
  })
})

describe('a letter', () => {
  it('is entered once it is stamped, under the next number of its year', async () => {
    const testRoom = await aRoom()
    const archives = [await anArchive(testRoom), await anArchive(testRoom)]
    const letter = aLetterFor(testRoom, aRequest(testRoom, archives))

    expect(await testRoom.attempt('clerk', 'lending.registerLetter', { ...letter, stamped: false })).toEqual({
      ok: false,
      error: [{ code: 'LETTER_UNSTAMPED' }],
    })
    const { registerNo, letterId } = await testRoom.ask('clerk', 'lending.registerLetter', letter)

    expect(registerNo).toBe('来〔2026〕0001')
    expect(await testRoom.ask('head', 'lending.letters', { openOnly: true })).toMatchObject([
      { letterId, registerNo, letterNo: letter.letterNo, purpose: 'pension', files: 2, lent: 0, returned: 0 },
    ])
    const shown = await testRoom.ask('clerk', 'lending.letter', { letterId })
    expect(shown.files.map(({ archiveNo, label, state, pieces }) => ({ archiveNo, label, state, pieces }))).toEqual(
      archives.map(({ archiveNo }) => ({ archiveNo, label: '正本', state: 'asked', pieces: 12 })),
    )
    expect(shown.handlers[0]).toMatchObject({ name: '王示例', partyMember: true })
    expect(shown.handlers[0]?.maskedDocumentNo).toMatch(/^\d{6}\*{8}\d{3}[\dX]$/)
  })

  it('is entered once only, whatever spaces surround its number', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const letter = aLetterFor(testRoom, aRequest(testRoom, [archive]))
    const { registerNo } = await testRoom.ask('clerk', 'lending.registerLetter', letter)

    const again = { ...letter, letterNo: ` ${letter.letterNo} ` }
    expect(await testRoom.attempt('clerk', 'lending.registerLetter', again)).toEqual({
      ok: false,
      error: [{ code: 'LETTER_ALREADY_REGISTERED', registerNo }],
    })
    const otherUnit = { ...letter, request: { ...letter.request, unitName: '示例市公证处', unitKind: 'notary', purpose: 'notary' } } as const // prettier-ignore
    expect((await testRoom.ask('clerk', 'lending.registerLetter', otherUnit)).registerNo).toBe('来〔2026〕0002')
  })

  it('is refused with a date ahead or more than a year back', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const letter = aLetterFor(testRoom, aRequest(testRoom, [archive]))
    const today = testRoom.today()
    const codes = async (letterDate: string) => {
      const reply = await testRoom.attempt('clerk', 'lending.registerLetter', { ...letter, letterDate })
      return reply.ok ? [] : reply.error.map(({ code }) => code)
    }

    expect(await codes(addDays(today, 1))).toEqual(['LETTER_DATE_AHEAD'])
    expect(await codes(addDays(addMonths(today, -12), -1))).toEqual(['LETTER_TOO_OLD'])
    expect(await codes(addMonths(today, -12))).toEqual([])
  })

  it('carries its scan, which must be what it says it is', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const scan = (mediaType: 'application/pdf' | 'image/png', bytes: string) =>
      testRoom.attempt('clerk', 'lending.keepScan', { mediaType, bytes: Buffer.from(bytes).toString('base64') })

    expect(await scan('image/png', '%PDF-1.7')).toEqual({
      ok: false,
      error: [{ code: 'SCAN_UNREADABLE', mediaType: 'image/png' }],
    })
    expect((await scan('application/pdf', '')).ok).toBe(false)
    const kept = await scan('application/pdf', '%PDF-1.7 扫描')
    if (!kept.ok) throw new Error('a PDF is kept')
    const letter = aLetterFor(testRoom, aRequest(testRoom, [archive]))
    const unknown = { ...letter, scanFileId: testRoom.room.newId() as FileId }
    expect(await testRoom.attempt('clerk', 'lending.registerLetter', unknown)).toEqual({
      ok: false,
      error: [{ code: 'RECORD_UNKNOWN', what: '扫描件' }],
    })

    const scanned = { ...letter, scanFileId: kept.value.fileId }
    const { letterId } = await testRoom.ask('clerk', 'lending.registerLetter', scanned)

    expect((await testRoom.ask('clerk', 'lending.letter', { letterId })).scanFileId).toBe(kept.value.fileId)
    const acts = await testRoom.room.store.read((db) =>
      db.selectFrom('act').select('input').where('call', '=', 'lending.keepScan').execute(),
    )
    expect(acts.map(({ input }) => input)).toEqual(['{"mediaType":"application/pdf"}'])
  })
})

/** Why the sample letter is not printed; nothing when it is. */
async function refusals(
  testRoom: TestRoom,
  archives: readonly TakenIn[],
  different: Partial<Request> = {},
): Promise<readonly Fault[]> {
  const request = aRequest(testRoom, archives, different)
  const reply = await testRoom.attempt('clerk', 'lending.printSample', { request, contactPhone: '' })
  return reply.ok ? [] : reply.error
}
