import { expect, test } from 'vitest'
import { ROLES } from '#shared/accounts/roles'
import { aRoom, TEST_OFFICE } from '#test/support/a-room'
import { anArchive, anArrival } from '#test/support/people'

test('the accounts of the room are listed with their roles, never with anything secret', async () => {
  const testRoom = await aRoom()
  const accounts = await testRoom.ask('securityAdmin', 'accounts.list', {})
  expect(accounts.map(({ roles }) => roles)).toEqual(ROLES.map((role) => [role]))
  expect(Object.keys(accounts[0] ?? {}).toSorted()).toEqual([
    'active',
    'createdOn',
    'id',
    'name',
    'personName',
    'roles',
  ])
})

test('the counter does not see the accounts, and that it asked is on record', async () => {
  const testRoom = await aRoom()
  expect(await testRoom.attempt('clerk', 'accounts.list', {})).toMatchObject({ ok: false })
  const [latest] = await testRoom.ask('auditor', 'audit.recent', { beforeSeq: null })
  expect(latest).toMatchObject({ call: 'accounts.list', outcome: 'denied', role: 'clerk', codes: 'NOT_PERMITTED' })
})

test('the office is shown as it was founded', async () => {
  const testRoom = await aRoom()
  expect(await testRoom.ask('clerk', 'office.show', {})).toEqual(TEST_OFFICE)
})

test('the log is read back fifty entries at a time, the newest first, without a gap', async () => {
  const testRoom = await aRoom()
  for (let count = 0; count < 60; count += 1) await anArchive(testRoom)
  await testRoom.attempt('clerk', 'intake.accept', anArrival(testRoom, { pieces: 0 }))
  const newest = await testRoom.ask('auditor', 'audit.recent', { beforeSeq: null })
  expect(newest).toHaveLength(50)
  expect(newest[0]).toMatchObject({ outcome: 'refused', codes: 'NO_PIECES', subject: '', personName: '窗口经办甲' })
  const older = await testRoom.ask('auditor', 'audit.recent', { beforeSeq: newest.at(-1)?.seq ?? null })
  const seqs = [...newest, ...older].map(({ seq }) => seq)
  expect(seqs).toEqual(Array.from({ length: 61 }, (_, index) => 61 - index))
})
