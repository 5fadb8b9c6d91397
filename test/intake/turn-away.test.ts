import { expect, test } from 'vitest'
import { TURN_AWAY_REASONS } from '#shared/intake/arrival'
import { refusalsToTurnAway } from '#shared/intake/turning-away'
import type { LocalDate } from '#shared/kernel/local-date'
import { aRoom } from '#test/support/a-room'
import { anArchive, anArrival } from '#test/support/people'

const TODAY = '2026-11-23' as LocalDate

function reasonsThatFit(different: Parameters<typeof anArrival>[1]): readonly string[] {
  const { arrival } = anArrival({ today: () => TODAY }, different)
  const stated = { ...arrival, arrivedOn: TODAY }
  return TURN_AWAY_REASONS.filter((reason) => refusalsToTurnAway(TODAY, { arrival: stated, reason }).length === 0)
}

const ALWAYS = ['wrongPerson', 'outOfScope', 'misdirected']

test('a reason has to fit what is seen of the file', () => {
  expect(reasonsThatFit({})).toEqual(ALWAYS)
  expect(reasonsThatFit({ arrival: { way: 'broughtByPerson' } })).toEqual(['broughtByPerson', ...ALWAYS])
  expect(reasonsThatFit({ arrival: { seal: 'broken' } })).toEqual(['sealBroken', ...ALWAYS])
  expect(reasonsThatFit({ arrival: { sealStamped: false } })).toEqual(['sealBroken', ...ALWAYS])
  expect(reasonsThatFit({ arrival: { seal: 'missing' } })).toEqual(['unsealed', ...ALWAYS])
})

test('a file turned away is registered under a receipt number and becomes no archive', async () => {
  const testRoom = await aRoom()
  const { arrival } = anArrival(testRoom, { arrival: { way: 'broughtByPerson', wayNo: '', seal: 'missing' } })
  await anArchive(testRoom)
  const turned = { arrival, personName: '宋演示', reason: 'broughtByPerson', note: '已退回' } as const
  const { receiptNo } = await testRoom.ask('clerk', 'intake.turnAway', turned)
  expect(receiptNo).toBe('收〔2026〕0002')
  const recent = await testRoom.ask('keeper', 'intake.recent', {})
  expect(recent).toMatchObject([
    {
      receiptNo: '收〔2026〕0002',
      personName: '宋演示',
      turnedAway: 'broughtByPerson',
      archiveId: null,
      archiveNo: '',
    },
    { receiptNo: '收〔2026〕0001', turnedAway: null, archiveNo: 'HC-G-0000001' },
  ])
  expect(testRoom.opened.connection.prepare('select count(*) from archive').pluck().get()).toBe(1)
})

test('a reason that does not fit is refused, and so is a day to come', async () => {
  const testRoom = await aRoom()
  const { arrival } = anArrival(testRoom, { arrival: { arrivedOn: '2026-11-24' } })
  const reply = await testRoom.attempt('clerk', 'intake.turnAway', {
    arrival,
    personName: '宋演示',
    reason: 'sealBroken',
    note: '',
  })
  expect(reply).toEqual({
    ok: false,
    error: [{ code: 'ARRIVED_IN_FUTURE' }, { code: 'TURN_AWAY_UNFOUNDED', reason: 'sealBroken' }],
  })
})

test('at most fifty arrivals are listed, the newest first', async () => {
  const testRoom = await aRoom()
  for (let count = 0; count < 52; count += 1) await anArchive(testRoom)
  const recent = await testRoom.ask('clerk', 'intake.recent', {})
  expect(recent).toHaveLength(50)
  expect(recent[0]?.archiveNo).toBe('HC-G-0000052')
})
