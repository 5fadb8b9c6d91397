import { describe, expect, it } from 'vitest'
import { faultText } from '#shared/faults/fault-text'
import { addDays, type LocalDate } from '#shared/kernel/local-date'
import { longestDueOn, proposedDueOn } from '#shared/lending/terms'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { aLoan, aRegisteredLetter, lendingOf, returnOf } from '#test/support/lending'
import { anArchive } from '#test/support/people'
import { anAcceptedTransfer } from '#test/support/transfer'

const day = (text: string) => text as LocalDate

describe('the term', () => {
  it('is a fortnight, a month of 30 days for a pension, and ends on a working day', () => {
    expect(longestDueOn('notary', day('2026-11-23'))).toBe('2026-12-07')
    expect(longestDueOn('pension', day('2026-11-23'))).toBe('2026-12-23')
    expect(longestDueOn('notary', day('2026-09-17'))).toBe('2026-10-08')
  })

  it('is proposed as the letter wishes, where that lies ahead and is not longer', () => {
    const today = day('2026-11-23')

    expect(proposedDueOn('pension', day('2026-12-04'), today)).toBe('2026-12-04')
    expect(proposedDueOn('pension', day('2026-12-05'), today)).toBe('2026-12-07')
    expect(proposedDueOn('pension', day('2027-06-01'), today)).toBe('2026-12-23')
    expect(proposedDueOn('pension', today, today)).toBe('2026-12-23')
  })
})

describe('lending', () => {
  it('lends a volume on its letter, says so everywhere, and issues the slip', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom, { person: { name: '丛海宁' } })
    const { letterId, registerNo } = await aRegisteredLetter(testRoom, [archive])

    const { loanId, paperId } = await testRoom.ask('clerk', 'lending.lend', lendingOf(testRoom, letterId, archive))

    const borrower = '威海市示例社会保险服务中心'
    expect(await testRoom.ask('keeper', 'lending.open', {})).toMatchObject([
      { loanId, letterId, archiveNo: archive.archiveNo, name: '丛海宁', label: '正本', borrower, dueOn: '2026-11-30' },
    ])
    expect(await testRoom.ask('clerk', 'lending.letters', { openOnly: true })).toMatchObject([
      { registerNo, files: 1, lent: 1, returned: 0 },
    ])
    const page = await testRoom.ask('clerk', 'archive.open', { archiveId: archive.archiveId })
    expect(page.volumes[0]?.custody).toEqual({ kind: 'lent', borrower, dueOn: '2026-11-30', since: testRoom.today() })
    expect(page.papers).toMatchObject([{ paperId, kind: 'loanSlip', number: '借〔2026〕0001' }])
    expect(page.history.map(({ kind }) => kind)).toEqual(['receive', 'letterRegistered', 'lend', 'loanSlipIssued'])
  })

  it('moves a due day off the weekend, the same on loan, custody and slip', async () => {
    const testRoom = await aRoom()
    const { volumeId } = await aLoan(testRoom, { dueOn: '2026-12-05' })
    const { room } = testRoom

    const rows = await room.store.read((db) =>
      db
        .selectFrom('loan')
        .innerJoin('custody_now', 'custody_now.loan_id', 'loan.id')
        .select(['loan.due_on', 'custody_now.due_on as custody_due_on'])
        .where('loan.volume_id', '=', volumeId)
        .execute(),
    )
    expect(rows).toEqual([{ due_on: '2026-12-07', custody_due_on: '2026-12-07' }])
    const slip = await room.store.read((db) => db.selectFrom('paper').select('facts').executeTakeFirstOrThrow())
    expect(JSON.parse(slip.facts)).toMatchObject({ dueOn: '2026-12-07', lentBy: '窗口经办甲' })
  })

  it('refuses for every reason at once, and writes nothing', async () => {
    const testRoom = await aRoom()
    const lent = await aLoan(testRoom)
    const [asked, other] = [await anArchive(testRoom), await anArchive(testRoom)]
    const { letterId, registerNo } = await aRegisteredLetter(testRoom, [asked, lent])
    const wrong = { sealNo: lent.sealNo, pieces: 11, dueOn: addDays(testRoom.today(), 31) }

    expect(await refusals(testRoom, lendingOf(testRoom, letterId, other, wrong))).toEqual([
      { code: 'LETTER_DOES_NOT_ASK', registerNo, archiveNo: other.archiveNo },
      { code: 'PIECES_DIFFER', counted: 11, recorded: 12 },
      { code: 'DUE_TOO_LATE', longest: '2026-12-23', purpose: 'pension', days: 30 },
      { code: 'SEAL_USED', sealNo: lent.sealNo, slipNo: '借〔2026〕0001', at: 'sealNo' },
    ])
    expect(
      await refusals(testRoom, lendingOf(testRoom, letterId, lent, { pieces: 0, dueOn: testRoom.today() })),
    ).toEqual([
      { code: 'CUSTODY_STEP_REFUSED', from: expect.objectContaining({ kind: 'lent' }) as unknown, event: 'lend' },
      { code: 'PIECES_NONE' },
      { code: 'DUE_TOO_EARLY' },
    ])
    const loans = await testRoom.room.store.read((db) => db.selectFrom('loan').select('id').execute())
    expect(loans).toHaveLength(1)
  })

  it('takes no slip number for a refused loan', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const { letterId } = await aRegisteredLetter(testRoom, [archive])
    await refusals(testRoom, lendingOf(testRoom, letterId, archive, { pieces: 13 }))
    await testRoom.ask('clerk', 'lending.lend', lendingOf(testRoom, letterId, archive))

    expect(await testRoom.ask('head', 'papers.list', { kind: 'loanSlip' })).toMatchObject([
      { number: '借〔2026〕0001', about: expect.stringContaining('借出') as unknown, issuedBy: '窗口经办甲', archiveId: archive.archiveId }, // prettier-ignore
    ])
  })

  it('refuses a file that is about to be transferred, and names the receiver', async () => {
    const testRoom = await aRoom()
    const archive = await anAcceptedTransfer(testRoom)
    const { letterId } = await aRegisteredLetter(testRoom, [archive])

    const faults = await refusals(testRoom, lendingOf(testRoom, letterId, archive))

    expect(faults.map((fault) => faultText(fault).title)).toEqual([
      expect.stringMatching(/^这份档案正在办理转出（转往示例市第\d+公共就业和人才服务中心），不能借出。$/),
    ])
  })

  it('lends a volume once only on one letter', async () => {
    const testRoom = await aRoom()
    const [archive, another] = [await anArchive(testRoom), await anArchive(testRoom)]
    const { letterId, registerNo } = await aRegisteredLetter(testRoom, [archive, another])
    const { loanId } = await testRoom.ask('clerk', 'lending.lend', lendingOf(testRoom, letterId, archive))
    await testRoom.ask('clerk', 'lending.takeBack', returnOf(testRoom, { loanId }))

    expect(await refusals(testRoom, lendingOf(testRoom, letterId, archive))).toEqual([
      { code: 'LETTER_USED', registerNo },
    ])
  })

  it('lends a volume from its shelf, and its place is kept for it', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const row = { room: '1', zone: '', row: '01', faces: 1, bays: 1, tiers: 1, capacity: 2 }
    await testRoom.ask('keeper', 'shelving.addRow', row)
    await testRoom.ask('keeper', 'shelving.shelve', { volumeId: archive.volumeId, address: '1-0-01-A-01-1-1' })

    const loan = await aLoan(testRoom, {}, archive)

    const [row01] = await testRoom.ask('keeper', 'shelving.rows', {})
    expect(row01?.used).toBe(0)
    await testRoom.ask('keeper', 'lending.takeBack', returnOf(testRoom, loan))
    expect(await testRoom.ask('keeper', 'shelving.suggest', { volumeId: loan.volumeId })).toMatchObject({ slot: 1 })
  })

  it('lends to one when two clerks lend the same volume at once', async () => {
    const testRoom = await aRoom()
    const archive = await anArchive(testRoom)
    const [one, other] = [await aRegisteredLetter(testRoom, [archive]), await aRegisteredLetter(testRoom, [archive])]

    const replies = await Promise.all(
      [one, other].map(({ letterId }) =>
        testRoom.attempt('clerk', 'lending.lend', lendingOf(testRoom, letterId, archive)),
      ),
    )

    expect(replies.map((reply) => reply.ok)).toEqual([true, false])
    expect(replies[1]).toMatchObject({ error: [{ code: 'CUSTODY_STEP_REFUSED', from: { kind: 'lent' } }] })
  })
})

async function refusals(testRoom: TestRoom, input: ReturnType<typeof lendingOf>) {
  const reply = await testRoom.attempt('clerk', 'lending.lend', input)
  return reply.ok ? [] : reply.error
}
