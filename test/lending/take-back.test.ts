import { describe, expect, it } from 'vitest'
import { faultText } from '#shared/faults/fault-text'
import { addDays } from '#shared/kernel/local-date'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { aLoan, aRegisteredLetter, lendingOf, returnOf } from '#test/support/lending'
import { anArchive } from '#test/support/people'

describe('taking back', () => {
  it('brings the volume to the desk, counted and sealed again, and settles the letter', async () => {
    const testRoom = await aRoom()
    const loan = await aLoan(testRoom)
    testRoom.passDays(3)

    await testRoom.ask('keeper', 'lending.takeBack', returnOf(testRoom, loan, { newSealNo: ' 新封1 ' }))

    expect(await testRoom.ask('clerk', 'lending.open', {})).toEqual([])
    expect(await testRoom.ask('clerk', 'lending.letters', { openOnly: true })).toEqual([])
    expect(await testRoom.ask('clerk', 'lending.letters', { openOnly: false })).toMatchObject([
      { files: 1, lent: 0, returned: 1 },
    ])
    const page = await testRoom.ask('clerk', 'archive.open', { archiveId: loan.archiveId })
    expect(page.volumes[0]?.custody).toEqual({ kind: 'atDesk', since: testRoom.today() })
    expect(page.history.at(-1)).toMatchObject({ kind: 'takeBack', who: '库房管理员甲', occurredOn: testRoom.today() })
    expect(page.history.at(-1)?.facts).toEqual([
      { name: '借阅单号', value: '借〔2026〕0001' },
      { name: '归还封条', value: '完好' },
      { name: '拆封人', value: '毕甲' },
      { name: '监拆人', value: '鞠乙' },
      { name: '份数', value: '12' },
      { name: '页数', value: '48' },
      { name: '重封封条号', value: '新封1' },
    ])
  })

  it('stops at a broken seal or another count until it is described, and keeps the new count', async () => {
    const testRoom = await aRoom()
    const loan = await aLoan(testRoom)
    const short = { sealIntact: false, pieces: 11, pages: 45 }

    const [fault, ...more] = await refusals(testRoom, returnOf(testRoom, loan, { ...short, difference: ' ' }))
    if (fault === undefined) throw new Error('a missing piece must stop the return')
    expect(more).toEqual([])
    expect(faultText(fault)).toEqual({
      title: '归还封条不完好或未盖借用单位章。借出时 12 份 48 页，现清点 11 份 45 页。',
      next: '请把情况和与对方商定的处理写进「差异说明」后再归还；缺少材料的，同时报告负责人。',
      field: 'difference',
    })
    const onlySeal = await refusals(testRoom, returnOf(testRoom, loan, { sealIntact: false }))
    const onlyPages = await refusals(testRoom, returnOf(testRoom, loan, { pages: 49 }))
    expect([...onlySeal, ...onlyPages].map(({ code }) => code)).toEqual([
      'RETURN_DIFFERENCE_UNDESCRIBED',
      'RETURN_DIFFERENCE_UNDESCRIBED',
    ])

    const described = returnOf(testRoom, loan, { ...short, difference: '缺 9-2-1，对方书面说明，三日内补送' })
    await testRoom.ask('clerk', 'lending.takeBack', described)

    const page = await testRoom.ask('clerk', 'archive.open', { archiveId: loan.archiveId })
    expect(page.volumes[0]).toMatchObject({ pieces: 11, pages: 45 })
    expect(page.history.at(-1)?.facts).toContainEqual({ name: '归还封条', value: '破损或未盖章' })
  })

  it('gives every reason at once: one opener, a day out of range, the old seal', async () => {
    const testRoom = await aRoom()
    const loan = await aLoan(testRoom)
    const lentOn = testRoom.today()
    testRoom.passDays(5)

    expect(
      await refusals(
        testRoom,
        returnOf(testRoom, loan, {
          returnedOn: addDays(lentOn, -1),
          openers: ['毕甲', ' 毕甲 '],
          newSealNo: loan.sealNo,
        }),
      ),
    ).toEqual([
      { code: 'RETURNED_BEFORE_LENT', lentOn },
      { code: 'OPENERS_SAME', name: '毕甲' },
      { code: 'NEW_SEAL_SAME', sealNo: loan.sealNo },
    ])
    const ahead = returnOf(testRoom, loan, { returnedOn: addDays(testRoom.today(), 1) })
    expect(await refusals(testRoom, ahead)).toEqual([{ code: 'RETURNED_IN_FUTURE' }])
  })

  it('gives no seal number twice, neither to go out nor to be sealed again', async () => {
    const testRoom = await aRoom()
    const first = await aLoan(testRoom)
    const back = returnOf(testRoom, first)
    await testRoom.ask('clerk', 'lending.takeBack', back)
    const second = await aLoan(testRoom)
    const used = { sealNo: back.newSealNo, slipNo: '借〔2026〕0001' }

    expect(await refusals(testRoom, returnOf(testRoom, second, { newSealNo: back.newSealNo }))).toEqual([
      { code: 'SEAL_USED', ...used, at: 'newSealNo' },
    ])
    const archive = await anArchive(testRoom)
    const { letterId } = await aRegisteredLetter(testRoom, [archive])
    const again = lendingOf(testRoom, letterId, archive, { sealNo: back.newSealNo })
    expect(await testRoom.attempt('clerk', 'lending.lend', again)).toEqual({
      ok: false,
      error: [{ code: 'SEAL_USED', ...used, at: 'sealNo' }],
    })
  })

  it('takes a volume back once only, also when two do it at the same moment', async () => {
    const testRoom = await aRoom()
    const loan = await aLoan(testRoom)

    const replies = await Promise.all([
      testRoom.attempt('clerk', 'lending.takeBack', returnOf(testRoom, loan)),
      testRoom.attempt('keeper', 'lending.takeBack', returnOf(testRoom, loan)),
    ])

    expect(replies[0]).toEqual({ ok: true, value: {} })
    expect(replies[1]).toEqual({ ok: false, error: [{ code: 'LOAN_CLOSED', returnedOn: testRoom.today() }] })
  })

  it('keeps a letter open until every file it asks for has been out and is back', async () => {
    const testRoom = await aRoom()
    const archives = [await anArchive(testRoom), await anArchive(testRoom)]
    const { letterId } = await aRegisteredLetter(testRoom, archives)
    const open = async () => (await testRoom.ask('clerk', 'lending.letters', { openOnly: true })).length
    for (const [index, archive] of archives.entries()) {
      const { loanId } = await testRoom.ask('clerk', 'lending.lend', lendingOf(testRoom, letterId, archive))
      expect(await open()).toBe(1)
      await testRoom.ask('clerk', 'lending.takeBack', returnOf(testRoom, { loanId }))
      expect(await open()).toBe(index === 0 ? 1 : 0)
    }
    const shown = await testRoom.ask('clerk', 'lending.letter', { letterId })
    expect(shown.files.map(({ state }) => state)).toEqual(['returned', 'returned'])
  })
})

describe('loans that run late', () => {
  it('stand first in the list and are counted as overdue from the day after they were due', async () => {
    const testRoom = await aRoom()
    const late = await aLoan(testRoom, { dueOn: addDays(testRoom.today(), 2) })
    const later = await aLoan(testRoom, { dueOn: addDays(testRoom.today(), 3) })
    const loansDue = async () => (await testRoom.ask('clerk', 'today.overview', {})).loans
    testRoom.passDays(2)
    expect(await loansDue()).toMatchObject({ overdue: 0, dueToday: 1, open: 2 })

    testRoom.passDays(1)

    expect(await loansDue()).toMatchObject({ overdue: 1, dueToday: 1, open: 2 })
    const open = await testRoom.ask('keeper', 'lending.open', {})
    expect(open.map(({ loanId }) => loanId)).toEqual([late.loanId, later.loanId])
    await testRoom.ask('clerk', 'lending.takeBack', returnOf(testRoom, late))
    expect(await loansDue()).toMatchObject({ overdue: 0, dueToday: 1, open: 1 })
  })
})

async function refusals(testRoom: TestRoom, input: ReturnType<typeof returnOf>) {
  const reply = await testRoom.attempt('clerk', 'lending.takeBack', input)
  return reply.ok ? [] : reply.error
}
