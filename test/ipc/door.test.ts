import { describe, expect, test, vi } from 'vitest'
import { answer } from '#electron/ipc/answer'
import { addInstitution } from '#electron/usecases/add-institution'
import { takeNumber } from '#db/numbers'
import type { Reply } from '#shared/ipc/contract'
import { aNewInstitution } from '#test/support/transfer'
import { aDoor } from './knock.ts'

const codesOf = (reply: Reply<unknown>) => (reply.ok ? [] : reply.error.map(({ code }) => code))
const add = 'agency.addInstitution'

describe('what the door refuses before anything is read', () => {
  test.each(['agency.everything', '', 'constructor', '__proto__', 'toString'])('a call named %j', async (name) => {
    const door = await aDoor()
    expect(codesOf(await door.knock(['clerk'], name, {}))).toEqual(['CALL_UNKNOWN'])
    expect(door.called).toEqual([])
  })

  test.each([
    ['a field too many', { ...aNewInstitution(), extra: 1 }],
    ['a field of the wrong type', { ...aNewInstitution(), mayHold: 'yes' }],
    ['a field missing', { name: '单位' }],
    ['a control character', aNewInstitution({ name: '单\u0000位' })],
    ['half a character', aNewInstitution({ name: '单\ud83d位' })],
    ['a value outside the list', { ...aNewInstitution(), kind: 'broughtByPerson' }],
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['text', '{}'],
    ['a number no JSON can hold', { name: 10n }],
    ['something that holds itself', circular()],
  ])('an input with %s', async (_, raw) => {
    const door = await aDoor()
    const before = door.rows('audit_entry')
    expect(codesOf(await door.knock(['clerk'], add, raw))).toEqual(['INPUT_INVALID'])
    expect(door.rows('institution')).toEqual([])
    expect(door.rows('audit_entry')).toEqual(before)
    expect(door.defects).toEqual([])
  })

  test('names the fields that do not fit, never what was in them', async () => {
    const door = await aDoor()
    const reply = await door.knock(['clerk'], add, aNewInstitution({ postcode: '机密12', phone: '1'.repeat(41) }))
    expect(reply).toEqual({ ok: false, error: [{ code: 'INPUT_INVALID', fields: ['postcode', 'phone'] }] })
    expect(JSON.stringify(reply)).not.toContain('机密')
  })

  test('an input too large is not looked at, and Chinese counts in bytes', async () => {
    const door = await aDoor()
    const letters = 90_000
    for (const raw of [{ anything: 'x'.repeat(3 * letters) }, { anything: '档'.repeat(letters) }]) {
      expect(codesOf(await door.knock(['clerk'], add, raw))).toEqual(['INPUT_TOO_LARGE'])
    }
    expect(codesOf(await door.knock(['clerk'], add, { anything: 'x'.repeat(letters) }))).toEqual(['INPUT_INVALID'])
  })
})

describe('who may enter', () => {
  test('nobody signed out', async () => {
    const door = await aDoor()
    expect(codesOf(await door.knock(null, add, aNewInstitution()))).toEqual(['SIGNED_OUT'])
    expect(codesOf(await door.knock(null, 'today.overview', {}))).toEqual(['SIGNED_OUT'])
    expect(door.rows('institution')).toEqual([])
  })

  test('nobody while the room is closed', async () => {
    const door = await aDoor()
    const closed = { ...door.house, room: () => null }
    const reply = await answer(closed, { session: door.accounts.clerk }, 'today.overview', {})
    expect(codesOf(reply)).toEqual(['SIGNED_OUT'])
  })

  test('a denied call leaves an entry in the audit log, and nothing else', async () => {
    const door = await aDoor()
    const reply = await door.knock(['auditor'], add, aNewInstitution())
    expect(reply).toEqual({
      ok: false,
      error: [{ code: 'NOT_PERMITTED', roles: ['clerk', 'head', 'systemAdmin'] }],
    })
    expect(door.rows('audit_entry')).toMatchObject([
      {
        call: add,
        outcome: 'denied',
        account_id: door.accounts.auditor.id,
        role: 'auditor',
        codes: 'NOT_PERMITTED',
        act_id: null,
      },
    ])
    expect(door.rows('act')).toEqual([])
    expect(door.rows('institution')).toEqual([])
  })

  test('an account acts in the one of its roles that permits the call', async () => {
    const door = await aDoor()
    expect((await door.knock(['auditor', 'head'], add, aNewInstitution())).ok).toBe(true)
    expect(door.rows('act')).toMatchObject([{ role: 'head', call: add }])
  })

  test('an account without roles enters nowhere, a gate included', async () => {
    const gate = vi.fn()
    const door = await aDoor({ 'papers.pdf': gate })
    for (const [name, raw] of [
      ['today.overview', {}],
      ['papers.pdf', { paperId: '01890000-0000-7000-8000-000000000000' }],
    ] as const) {
      expect(codesOf(await door.knock([], name, raw))).toEqual(['NOT_PERMITTED'])
    }
    expect(gate).not.toHaveBeenCalled()
  })
})

describe('what a command leaves behind', () => {
  test('done: act, change and audit entry, each referring to the act', async () => {
    const door = await aDoor()
    const entered = aNewInstitution()
    const reply = await door.knock(['clerk'], add, entered)
    const [act] = door.rows('act')
    expect(act).toMatchObject({ call: add, role: 'clerk', seat: '测试席位', account_id: door.accounts.clerk.id })
    expect(JSON.parse(String(act?.['input']))).toEqual(entered)
    const [institution] = door.rows('institution')
    expect(institution).toMatchObject({ act_id: act?.['id'] })
    expect(reply).toEqual({ ok: true, value: { institutionId: institution?.['id'] } })
    expect(door.rows('audit_entry')).toMatchObject([
      { outcome: 'done', act_id: act?.['id'], codes: '', subject: `institution:${String(institution?.['id'])}` },
    ])
    expect(door.called).toEqual([{ name: add, outcome: 'ok' }])
  })

  test('refused: the audit entry with the codes, no act, no change', async () => {
    const door = await aDoor()
    const reply = await door.knock(['clerk'], add, aNewInstitution({ creditCode: '123' }))
    expect(codesOf(reply)).toEqual(['INSTITUTION_CODE_WRONG'])
    expect(door.rows('audit_entry')).toMatchObject([
      { outcome: 'refused', codes: 'INSTITUTION_CODE_WRONG', act_id: null },
    ])
    expect(door.rows('act')).toEqual([])
    expect(door.rows('institution')).toEqual([])
    expect(door.called).toEqual([{ name: add, outcome: 'refused' }])
  })

  test('asked for what does not exist: refused, with the entry', async () => {
    const door = await aDoor()
    const transferId = '01890000-0000-7000-8000-000000000000'
    const notice = { transferId, originals: 1, duplicates: 0, pieces: 1, reviewer: '甲' }
    expect(codesOf(await door.knock(['clerk'], 'transfer.issueNotice', notice))).toEqual(['RECORD_UNKNOWN'])
    expect(door.rows('audit_entry')).toMatchObject([{ outcome: 'refused', subject: `transfer:${transferId}` }])
    expect(codesOf(await door.knock(['clerk'], 'transfer.show', { transferId }))).toEqual(['RECORD_UNKNOWN'])
    expect(door.called.map(({ outcome }) => outcome)).toEqual(['refused', 'refused'])
    expect(door.defects).toEqual([])
  })

  test('a defect while recording: everything rolled back, logged once, a reference and nothing else said', async () => {
    const door = await aDoor()
    const record = vi.spyOn(addInstitution, 'record').mockImplementation(async (tx) => {
      await takeNumber(tx, 'x')
      throw new Error('secret of the implementation')
    })
    const reply = await door.knock(['clerk'], add, aNewInstitution())
    expect(reply).toEqual({ ok: false, error: [{ code: 'INTERNAL', ref: '编号1' }] })
    expect(door.defects).toHaveLength(1)
    expect(door.defects[0]).toMatchObject({ where: add, cause: new Error('secret of the implementation') })
    for (const table of ['act', 'audit_entry', 'number_series', 'institution']) expect(door.rows(table)).toEqual([])
    expect(door.called).toEqual([{ name: add, outcome: 'failed' }])
    record.mockRestore()
    expect((await door.knock(['clerk'], add, aNewInstitution())).ok).toBe(true)
  })

  test('a failure after the commit undoes nothing and refuses nothing', async () => {
    const door = await aDoor()
    const after = vi.fn().mockRejectedValue(new Error('no paper in the printer'))
    Object.assign(addInstitution, { after })
    try {
      expect((await door.knock(['clerk'], add, aNewInstitution())).ok).toBe(true)
    } finally {
      Reflect.deleteProperty(addInstitution, 'after')
    }
    expect(after).toHaveBeenCalledOnce()
    expect(door.rows('institution')).toHaveLength(1)
    expect(door.defects).toMatchObject([{ where: `${add} (after)` }])
  })

  test('twenty at once: each whole, in an order, without a number given twice', async () => {
    const door = await aDoor()
    const replies = await Promise.all(Array.from({ length: 20 }, () => door.knock(['clerk'], add, aNewInstitution())))
    expect(replies.every(({ ok }) => ok)).toBe(true)
    expect(door.rows('act').map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})

describe('what a query leaves behind', () => {
  test('nothing, unless it shows a person: then who looked and at what', async () => {
    const door = await aDoor()
    await door.knock(['clerk'], 'today.overview', {})
    expect(door.rows('audit_entry')).toEqual([])
  })
})

function circular(): object {
  const held: Record<string, unknown> = {}
  held['itself'] = held
  return held
}
