import { expect, it } from 'vitest'
import { aRoom } from '#test/support/a-room'
import { aLoan } from '#test/support/lending'
import { anArchive } from '#test/support/people'
import { recordStatements } from '#test/bench/statement-recorder'

/** Lists that stop at a hundred lines: they must be walked in their order, never read whole and sorted. */
it('walks every limited list along an index, without sorting', async () => {
  const testRoom = await aRoom()
  const recorder = recordStatements(testRoom.opened.connection)
  const row = { room: '1', zone: '', row: '01', faces: 1, bays: 2, tiers: 2, capacity: 2 }
  await testRoom.ask('keeper', 'shelving.addRow', row)
  const { letterId } = await aLoan(testRoom)
  const { volumeId } = await anArchive(testRoom)

  const ran = await recorder.during(async () => {
    await testRoom.ask('clerk', 'lending.open', {})
    await testRoom.ask('clerk', 'lending.letters', { openOnly: true })
    await testRoom.ask('clerk', 'lending.letters', { openOnly: false })
    await testRoom.ask('clerk', 'lending.letter', { letterId })
    await testRoom.ask('clerk', 'papers.list', { kind: null })
    await testRoom.ask('clerk', 'papers.list', { kind: 'loanSlip' })
    await testRoom.ask('clerk', 'shelving.waiting', {})
    await testRoom.ask('clerk', 'shelving.suggest', { volumeId })
    await testRoom.ask('clerk', 'shelving.row', { room: '1', zone: '', row: '01' })
  })

  const steps = ran.flatMap(({ sql, parameters }) => {
    const plan = recorder.plain(`explain query plan ${sql}`).all(parameters) as readonly { readonly detail: string }[]
    return plan.map(({ detail }) => ({ detail, isLimited: /limit \?/.test(sql) }))
  })
  expect(steps.filter(({ detail }) => detail.includes('TEMP B-TREE'))).toEqual([])
  const scans = steps.filter(({ detail }) => /^SCAN (?!CONSTANT)/.test(detail))
  expect(scans.filter(({ detail, isLimited }) => !isLimited || !detail.includes('USING'))).toEqual([])
})
