import { describe, expect, test } from 'vitest'
import { aRoom, type TestRoom } from '#test/support/a-room'
import { recordStatements } from '#test/bench/statement-recorder'
import { aLoan, returnOf } from '#test/support/lending'
import { anArchive, anArrival } from '#test/support/people'
import { anAcceptedTransfer, aNoticedTransfer, aReceipt, aSentTransfer } from '#test/support/transfer'

const overview = (room: TestRoom) => room.ask('auditor', 'today.overview', {})

describe('what the day asks for', () => {
  test('is nothing in an empty room', async () => {
    const room = await aRoom()
    const none = { overdue: 0, dueToday: 0, dueThisWeek: 0, open: 0 }
    expect(await overview(room)).toEqual({
      today: '2026-11-23',
      calendarKnown: true,
      waitingForShelf: 0,
      intakesToday: 0,
      loans: none,
      transfers: none,
      receipts: { overdue: 0, dueThisWeek: 0, open: 0 },
    })
  })

  test('counts files taken in today, from midnight in the room, and those that wait for a shelf', async () => {
    const room = await aRoom()
    await anArchive(room)
    room.passDays(1)
    await anArchive(room)
    const { arrival } = anArrival(room, { arrival: { way: 'broughtByPerson', seal: 'missing' } })
    await room.ask('clerk', 'intake.turnAway', { arrival, personName: '某人', reason: 'broughtByPerson', note: '' })
    expect(await overview(room)).toMatchObject({ intakesToday: 1, waitingForShelf: 2 })
  })

  test('puts each transfer not sent under one light by its last day', async () => {
    const room = await aRoom()
    room.passDays(1)
    await anAcceptedTransfer(room) // to be sent by Tuesday 2026-12-15
    await aNoticedTransfer(room)
    const lights = async () => (await overview(room)).transfers
    expect(await lights()).toEqual({ overdue: 0, dueToday: 0, dueThisWeek: 0, open: 2 })
    room.passDays(20)
    expect(await lights()).toEqual({ overdue: 0, dueToday: 0, dueThisWeek: 2, open: 2 })
    room.passDays(1)
    expect(await lights()).toEqual({ overdue: 0, dueToday: 2, dueThisWeek: 0, open: 2 })
    room.passDays(1)
    expect(await lights()).toEqual({ overdue: 2, dueToday: 0, dueThisWeek: 0, open: 2 })
  })

  test('puts each loan under one light by its due day, until it is back', async () => {
    const room = await aRoom()
    const [loan] = [await aLoan(room), await aLoan(room)] // due on Monday 2026-11-30
    const lights = async () => (await overview(room)).loans
    expect(await lights()).toEqual({ overdue: 0, dueToday: 0, dueThisWeek: 0, open: 2 })
    room.passDays(7)
    expect(await lights()).toEqual({ overdue: 0, dueToday: 2, dueThisWeek: 0, open: 2 })
    room.passDays(1)
    expect(await lights()).toEqual({ overdue: 2, dueToday: 0, dueThisWeek: 0, open: 2 })
    await room.ask('clerk', 'lending.takeBack', returnOf(room, loan))
    expect(await lights()).toEqual({ overdue: 1, dueToday: 0, dueThisWeek: 0, open: 1 })
  })

  test('follows a receipt from sending until it is back', async () => {
    const room = await aRoom()
    const { transferId } = await aSentTransfer(room) // receipt by 2026-12-23
    const receipts = async () => (await overview(room)).receipts
    expect(await receipts()).toEqual({ overdue: 0, dueThisWeek: 0, open: 1 })
    expect((await overview(room)).transfers.open).toBe(0)
    room.passDays(30)
    expect(await receipts()).toEqual({ overdue: 0, dueThisWeek: 1, open: 1 })
    room.passDays(1)
    expect(await receipts()).toEqual({ overdue: 1, dueThisWeek: 0, open: 1 })
    await room.ask('clerk', 'transfer.recordReceipt', aReceipt(room, transferId))
    expect(await receipts()).toEqual({ overdue: 0, dueThisWeek: 0, open: 0 })
  })

  test('says when terms reach into a year whose holidays are not known', async () => {
    const room = await aRoom()
    expect((await overview(room)).calendarKnown).toBe(true)
    room.passDays(366 * 20)
    expect((await overview(room)).calendarKnown).toBe(false)
  })
})

test('every figure of the day comes from an index of what is open, never from the tables of the room', async () => {
  const room = await aRoom()
  const recorder = recordStatements(room.opened.connection)
  const ran = await recorder.during(() => overview(room))
  const steps = ran.flatMap(({ sql, parameters }) => {
    const plan = recorder.plain(`explain query plan ${sql}`).all(parameters) as readonly { readonly detail: string }[]
    return plan.map(({ detail }) => detail)
  })
  expect(steps).toHaveLength(5)
  expect(steps.filter((step) => !/^SEARCH .* USING (COVERING )?INDEX/.test(step))).toEqual([])
})
