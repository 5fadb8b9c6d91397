import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ROLES } from '#shared/accounts/roles'
import type { Call } from '#shared/ipc/call'
import { calls } from '#shared/ipc/contract'
import { subjectOf } from '#electron/ipc/commit'
import { handlers } from '#electron/ipc/handlers'
import { withoutSecrets } from '#electron/ipc/answer'
import { aRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'

const all = Object.entries(calls) as readonly (readonly [string, Call])[]

describe('every call of the contract', () => {
  test.each(all)('%s takes an object that allows no unknown key', (_, { input }) => {
    const { error } = input.safeParse({ surplus: 1 })
    expect(error?.issues.map(({ code }) => code)).toContain('unrecognized_keys')
  })

  test.each(all)('%s names only roles there are', (_, { roles }) => {
    if (typeof roles !== 'string') for (const role of roles) expect(ROLES).toContain(role)
  })

  test.each(all.filter(([, { secrets }]) => secrets !== undefined))('%s calls secret what it takes', (_, call) => {
    if (!(call.input instanceof z.ZodObject)) throw new Error('not an object')
    expect(Object.keys(call.input.shape)).toEqual(expect.arrayContaining([...(call.secrets ?? [])]))
  })

  test.each(all.filter(([, { kind }]) => kind !== 'gate'))('%s has a handler of its own kind', (name, { kind }) => {
    const table: Readonly<Record<string, { readonly kind: string; readonly name: string } | undefined>> = handlers
    expect(table[name]).toMatchObject({ kind, name })
  })

  test('only what opens the room can be asked by nobody', () => {
    const open = all.filter(([, { roles }]) => roles === 'anyone')
    expect(open.every(([name, { kind }]) => kind === 'gate' && name.startsWith('session.'))).toBe(true)
    expect(open.length).toBeGreaterThan(0)
  })
})

describe('what is kept with an act', () => {
  test('leaves secrets out and keeps the rest', () => {
    const input = { mediaType: 'image/png', bytes: 'AAAA' }
    expect(withoutSecrets(input, calls['lending.keepScan'])).toEqual({ mediaType: 'image/png' })
    expect(withoutSecrets(input, calls['today.overview'])).toEqual(input)
  })

  test('names its subject by id, and never by a name or a number of a person', () => {
    expect(subjectOf({ name: '张伟', archiveId: 'a-1', volumeId: 'v-1' })).toBe('archive:a-1')
    expect(subjectOf({ documentNo: '371002198503124519', knownPersonId: null })).toBe('')
    expect(subjectOf(undefined)).toBe('')
  })

  test('of a view is who looked at which archive', async () => {
    const room = await aRoom()
    const { archiveId } = await anArchive(room)
    await room.ask('keeper', 'archive.open', { archiveId })
    const entries = room.opened.connection.prepare(`select * from audit_entry where outcome = 'viewed'`).all()
    expect(entries).toMatchObject([{ call: 'archive.open', role: 'keeper', subject: `archive:${archiveId}` }])
  })
})
