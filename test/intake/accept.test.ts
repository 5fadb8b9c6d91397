import { expect, test } from 'vitest'
import { aRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'

test('the first archive of an office takes number one and waits at the desk', async () => {
  const testRoom = await aRoom()
  const first = await anArchive(testRoom)
  expect(first.archiveNo).toBe('HC-G-0000001')
  const second = await anArchive(testRoom, { custodyForm: 'employer' })
  expect(second.archiveNo).toBe('HC-D-0000002')
})
