import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { RoomEvent } from '#shared/ipc/contract'
import { startRoom } from '#electron/ipc/room-client'
import type { RoomClient } from '#electron/ipc/room-line'
import { mustNotDie } from './a-window.ts'
import { aFoundedFolder, attemptToSignIn, PASSWORDS } from '#test/vault/an-office'

function roomAt(folder: string, died: (cause: Error) => void = mustNotDie): RoomClient {
  const room = startRoom({ folder, host: 'none', seat: '窗口一', demo: false }, died)
  onTestFinished(() => room.close())
  return room
}

it('answers calls that were made before the room stood', async () => {
  const line = roomAt(await aFoundedFolder()).connect()
  expect(await line.call('session.state', {})).toMatchObject({ ok: true, value: { phase: 'signIn' } })
})

it('keeps a session for each line, and tells only the line that is locked', async () => {
  const room = roomAt(await aFoundedFolder())
  const [one, other] = [room.connect(), room.connect()]
  const heard: (RoomEvent & { readonly by: string })[] = []
  one.on((event) => heard.push({ ...event, by: 'one' }))
  other.on((event) => heard.push({ ...event, by: 'other' }))
  expect(await attemptToSignIn(one, 'desk', PASSWORDS.desk)).toBe('in')
  expect(await other.call('office.show', {})).toEqual({ ok: false, error: [{ code: 'SIGNED_OUT' }] })
  expect(await attemptToSignIn(other, 'watch', PASSWORDS.watch)).toBe('in')
  await one.call('session.signOut', {})
  expect(heard).toEqual([{ type: 'locked', by: 'one' }])
  expect(await other.call('office.show', {})).toMatchObject({ ok: true })
})

it('signs a line out when it is hung up', async () => {
  const folder = await aFoundedFolder()
  const room = roomAt(folder)
  const line = room.connect()
  expect(await attemptToSignIn(line, 'desk', PASSWORDS.desk)).toBe('in')
  expect(existsSync(path.join(folder, 'room.db-wal'))).toBe(true)
  line.close()
  // The last session has gone, so the database is closed and its write-ahead log with it.
  await expect.poll(() => existsSync(path.join(folder, 'room.db-wal'))).toBe(false)
})

it('finishes what is running before it closes, and lets the folder go', async () => {
  const folder = await aFoundedFolder()
  const room = roomAt(folder)
  const line = room.connect()
  const signingIn = attemptToSignIn(line, 'desk', PASSWORDS.desk)
  await room.close()
  expect(await signingIn).toBe('in')
  expect(await line.call('session.state', {})).toMatchObject({ ok: false, error: [{ code: 'INTERNAL' }] })
  expect(await attemptToSignIn(roomAt(folder).connect(), 'desk', PASSWORDS.desk)).toBe('in')
})

it('answers every open call and says so when its thread dies', async () => {
  const causes: Error[] = []
  const room = roomAt(7 as never, (cause) => causes.push(cause)) // no folder at all: the thread cannot even begin
  const line = room.connect()
  const replies = await Promise.all([
    room.connect().call('session.state', {}),
    room.connect().call('session.state', {}),
  ])
  expect(replies.map((reply) => reply.ok)).toEqual([false, false])
  await expect.poll(() => causes).toHaveLength(1)
  expect(await line.call('session.state', {})).toMatchObject({ error: [{ code: 'INTERNAL' }] })
})
