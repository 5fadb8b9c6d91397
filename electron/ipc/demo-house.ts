import { demoCalendar } from '#electron/jobs/demo-calendar'
import { furnishDemoRoom, inventSignIns } from '#electron/jobs/demo-room'
import { openHouse } from './house.ts'
import type { RoomClient, RoomOptions } from './room-line.ts'

/** A house whose empty folder has been founded and filled as a demonstration; its sign-in page shows the accounts of this run. */
export async function openDemoHouse(options: RoomOptions): Promise<RoomClient> {
  const calendar = demoCalendar(Date.now)
  const signIns = inventSignIns()
  const house = await openHouse(
    options,
    calendar.now,
    signIns.map((signIn) => ({ ...signIn, roles: [...signIn.roles] })),
  )
  const line = house.connect()
  await furnishDemoRoom(line, calendar, signIns, () => undefined)
  line.close()
  return house
}
