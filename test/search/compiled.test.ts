import { expect, test } from 'vitest'
import { compiledOnce } from '#db/compiled'
import { aRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'

const WANTED = ['HC-G-0000001', 'HC-G-0000003']

test('a question compiled once answers for other values and other numbers of them', async () => {
  const testRoom = await aRoom()
  for (let count = 0; count < 3; count += 1) await anArchive(testRoom)
  let built = 0
  const numbers = compiledOnce(
    (db, wanted: readonly string[]) => {
      built += 1
      return db.selectFrom('archive').select('archive_no').where('archive_no', 'in', wanted).orderBy('archive_no')
    },
    (wanted) => wanted,
  )
  const found = (wanted: readonly string[]) => testRoom.room.store.read((db) => numbers(db, wanted))
  expect(await found(WANTED)).toEqual(WANTED.map((archive_no) => ({ archive_no })))
  expect(await found(['HC-G-0000002', 'HC-G-0000009'])).toEqual([{ archive_no: 'HC-G-0000002' }])
  expect(built).toBe(1)
  expect(await found(['HC-G-0000003'])).toEqual([{ archive_no: 'HC-G-0000003' }])
  expect(built).toBe(2)
})

test('a question that takes its values in another order is refused before it is asked', async () => {
  const testRoom = await aRoom()
  const mistaken = compiledOnce(
    (db, no: string) => db.selectFrom('archive').select('id').where('archive_no', '=', no).where('missing', '=', ''),
    (no) => ['', no],
  )
  await expect(testRoom.room.store.read((db) => mistaken(db, 'HC-G-0000001'))).rejects.toThrow('other parameters')
})
