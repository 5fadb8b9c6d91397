import { expect, test } from 'vitest'
import { aRoom } from '#test/support/a-room'
import { anArchive, anIdNumber } from '#test/support/people'

test('the same number comes first, then the same name; somebody whose name only ends like it does not come', async () => {
  const testRoom = await aRoom()
  const documentNo = anIdNumber('1980-04-05', 410)
  const named = await anArchive(testRoom, { person: { name: '海燕' } })
  await anArchive(testRoom, { person: { name: '王海燕' } })
  const numbered = await anArchive(testRoom, { person: { name: '姜海', documentNo, bornOn: '1980-04-05' } })
  const strip = await testRoom.ask('clerk', 'intake.samePerson', { name: '海燕', documentNo })
  expect(strip.map(({ archiveId, sameNumber, stillHere }) => ({ archiveId, sameNumber, stillHere }))).toEqual([
    { archiveId: numbered.archiveId, sameNumber: true, stillHere: true },
    { archiveId: named.archiveId, sameNumber: false, stillHere: true },
  ])
})

test('a former name and a name with its dots and spaces written otherwise are the same name', async () => {
  const testRoom = await aRoom()
  await anArchive(testRoom, { person: { name: '买买提·吐尔逊', formerNames: ['买买提'] } })
  for (const name of ['买买提吐尔逊', '买买提•吐尔逊', '买买提 · 吐尔逊', '买买提']) {
    expect(await testRoom.ask('clerk', 'intake.samePerson', { name, documentNo: '' })).toHaveLength(1)
  }
  expect(await testRoom.ask('clerk', 'intake.samePerson', { name: '吐尔逊', documentNo: '' })).toEqual([])
})

test('nothing typed finds nobody, and a name of many finds eight', async () => {
  const testRoom = await aRoom()
  for (let count = 0; count < 10; count += 1) await anArchive(testRoom, { person: { name: '王伟' } })
  expect(await testRoom.ask('clerk', 'intake.samePerson', { name: ' ', documentNo: '' })).toEqual([])
  expect(await testRoom.ask('clerk', 'intake.samePerson', { name: '王伟', documentNo: '' })).toHaveLength(8)
})
