import { expect, test } from 'vitest'
import { faultText } from '#shared/faults/fault-text'
import type { ArchiveRefused } from '#shared/archive/refusals'
import type { IntakeRefused } from '#shared/intake/refusals'
import { calls } from '#shared/ipc/contract'

const INTAKE: readonly IntakeRefused[] = [
  { code: 'BROUGHT_BY_PERSON' },
  { code: 'SEAL_NOT_INTACT', seal: 'broken' },
  { code: 'SEAL_NOT_INTACT', seal: 'missing' },
  { code: 'SEAL_UNSTAMPED' },
  { code: 'IDENTITY_DIFFERS' },
  { code: 'MESSENGERS_INCOMPLETE', named: 1 },
  { code: 'MESSENGER_IS_PERSON', name: '丛海宁' },
  { code: 'WAY_NO_MISSING', way: 'confidentialPost' },
  { code: 'ARRIVED_IN_FUTURE' },
  { code: 'DOCUMENT_NO_WRONG', doubts: ['checkDigit', 'kindDiffers'] },
  { code: 'DOCUMENT_KIND_MISSING' },
  { code: 'CREDIT_CODE_WRONG' },
  { code: 'EMPLOYER_MISSING' },
  { code: 'FORM_AGAINST_CATEGORY', category: 'flexibleWorker' },
  { code: 'STANDING_CHANGED', recorded: 'cadre', stated: 'worker' },
  { code: 'BORN_IN_FUTURE' },
  { code: 'ALREADY_HELD', archiveNo: '0000001', where: 'lent' },
  { code: 'ALREADY_HELD', archiveNo: '0000001', where: 'dispatched' },
  { code: 'NO_PIECES' },
  { code: 'TURN_AWAY_UNFOUNDED', reason: 'sealBroken' },
  { code: 'TURN_AWAY_UNFOUNDED', reason: 'unsealed' },
  { code: 'TURN_AWAY_UNFOUNDED', reason: 'broughtByPerson' },
]

const ARCHIVE: readonly ArchiveRefused[] = [
  { code: 'VOLUME_NOT_AT_HAND', where: 'outside' },
  { code: 'VOLUME_NOT_AT_HAND', where: 'lent' },
  { code: 'VOLUME_NOT_AT_HAND', where: 'dispatched' },
  { code: 'VOLUME_NOT_AT_HAND', where: 'handedOver' },
  { code: 'MATERIAL_EMPTY' },
  { code: 'FORMED_ON_UNREAL' },
  { code: 'FORMED_IN_FUTURE' },
]

test.each([...INTAKE, ...ARCHIVE])('$code says what is so and what to do next, without a code', (fault) => {
  const { title, next } = faultText(fault)
  for (const half of [title, next]) {
    expect(half).toMatch(/^[^A-Za-z]{6,}。$/)
    expect(half).not.toMatch(/undefined|稍后/)
  }
})

test.each(INTAKE)('$code points to a field of the form, if to any', (fault) => {
  const { field } = faultText(fault)
  if (field === undefined) return
  const schemas = [calls['intake.accept'].input, calls['intake.turnAway'].input]
  expect(schemas.some((schema) => hasField(schema.shape, field.split('.')))).toBe(true)
})

function hasField(shape: Readonly<Record<string, unknown>>, [first, ...rest]: readonly string[]): boolean {
  const inner = first === undefined ? undefined : shape[first]
  if (inner === undefined) return false
  return rest.length === 0 || hasField((inner as { shape: Record<string, unknown> }).shape, rest)
}
