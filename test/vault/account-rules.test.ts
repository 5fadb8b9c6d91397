import { expect, it } from 'vitest'
import { refusalsToCreate, refusalsToFound, type NewAccount } from '#shared/accounts/account-rules'
import { faultText } from '#shared/faults/fault-text'

const password = 'qingshan yueguang xiaohe maitian'
const desk: NewAccount = { name: 'desk', personName: '林晓', roles: ['clerk', 'keeper', 'head'], password }
const system: NewAccount = { name: 'system', personName: '许静', roles: ['systemAdmin', 'securityAdmin'], password }
const auditor: NewAccount = { name: 'watch', personName: '韩平', roles: ['auditor'], password }

it('founds a small office with three people', () => {
  expect(refusalsToFound([desk, system, auditor])).toEqual([])
})

it('names every reason at once', () => {
  const weak = { ...auditor, name: ' Desk', roles: ['auditor', 'head'], password: '123456' } as const
  expect(refusalsToFound([desk, weak])).toEqual([
    { code: 'ACCOUNTS_INCOMPLETE', missing: ['系统管理员', '安全管理员'] },
    { code: 'ACCOUNT_NAME_TAKEN', name: ' Desk' },
    { code: 'AUDITOR_COMBINED', account: ' Desk' },
    { code: 'PASSWORD_WEAK', account: ' Desk', reasons: ['short', 'common'] },
  ])
})

it('adds nobody under a name that is taken, whatever its case', () => {
  expect(refusalsToCreate({ ...desk, name: 'ＤＥＳＫ' }, [desk])).toEqual([
    { code: 'ACCOUNT_NAME_TAKEN', name: 'ＤＥＳＫ' },
  ])
})

it('words each refusal in two halves', () => {
  for (const fault of refusalsToFound([{ ...auditor, roles: ['auditor', 'clerk'], password: 'admin' }])) {
    const { title, next } = faultText(fault)
    expect([title, next].every((half) => half.endsWith('。'))).toBe(true)
  }
})
