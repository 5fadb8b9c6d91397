import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INSTITUTION_KINDS, type InstitutionKind } from '#shared/agency/institution'
import { CATEGORIES, STANDINGS } from '#shared/person/categories'
import { waysFor, type WayFacts } from '#shared/transfer/way-rules'
import { WAYS, type Way } from '#shared/transfer/ways'

const receiver = { name: '示例人才中心', kind: 'talentService', confidentialNo: '机0005' } as const
const graduate: WayFacts = {
  standing: 'student',
  category: 'unemployedGraduate',
  senderKind: 'talentService',
  receiver,
}

const verdict = (way: Way, facts: WayFacts) => waysFor(facts).find((one) => one.way === way)

const anyFacts: fc.Arbitrary<WayFacts> = fc.record({
  standing: fc.constantFrom(...STANDINGS),
  category: fc.constantFrom(...CATEGORIES),
  senderKind: fc.constantFrom(...INSTITUTION_KINDS, '', '单位'),
  receiver: fc.record({
    name: fc.constant('示例单位'),
    kind: fc.constantFrom(...INSTITUTION_KINDS),
    confidentialNo: fc.constantFrom('', '机0005'),
  }),
})

describe('ways a file may travel', () => {
  test('between institutions that hold files all four are open to a file that is no cadre file', () => {
    expect(waysFor(graduate)).toEqual(WAYS.map((way) => ({ way, allowed: true, note: null })))
  })

  test.each<[string, WayFacts, string]>([
    ['somebody recorded as cadre', { ...graduate, standing: 'cadre' }, '本人身份为干部'],
    ['somebody who left a public post', { ...graduate, category: 'leftPublicPost' }, '辞职辞退'],
    ['a file that came from a state enterprise', { ...graduate, senderKind: 'stateEnterprise' }, '档案来自国有企业'],
    [
      'a file going to a public institution',
      { ...graduate, receiver: { ...receiver, kind: 'publicInstitution' } },
      '转往事业单位',
    ],
  ])('EMS is closed to %s, and the note says why and by which rule', (_, facts, because) => {
    const ems = verdict('ems', facts)
    expect(ems?.allowed).toBe(false)
    expect(ems?.note).toContain(because)
    expect(ems?.note).toContain('人社厅发〔2022〕64号')
    expect(ems?.note).toContain('机要通信、机要交通或专人送取')
  })

  test('every reason is named at once', () => {
    const facts: WayFacts = {
      standing: 'cadre',
      category: 'leftPublicPost',
      senderKind: 'partyOrGovernment',
      receiver: { ...receiver, kind: 'stateEnterprise' },
    }
    expect(verdict('ems', facts)?.note?.split('；')).toHaveLength(4)
  })

  test('a university on either side only warns', () => {
    for (const facts of [
      { ...graduate, senderKind: 'university' },
      { ...graduate, receiver: { ...receiver, kind: 'university' as InstitutionKind } },
    ]) {
      expect(verdict('ems', facts)?.allowed).toBe(true)
      expect(verdict('ems', facts)?.note).toContain('高校')
      expect(verdict('messenger', facts)?.note).toBeNull()
    }
  })

  test('a township without a confidential account is warned of on both confidential ways, and messengers are named', () => {
    const facts = { ...graduate, receiver: { name: '示例镇', kind: 'township' as const, confidentialNo: ' ' } }
    for (const way of ['confidentialPost', 'confidentialCourier'] as const) {
      expect(verdict(way, facts)?.allowed).toBe(true)
      expect(verdict(way, facts)?.note).toContain('改为专人送取')
    }
    expect(verdict('messenger', facts)?.note).toBeNull()
  })

  test('confidential ways and messengers are open to every file; each way has one verdict; nobody carries their own', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const verdicts = waysFor(facts)
        expect(verdicts.map(({ way }) => way)).toEqual(WAYS)
        expect(verdicts.filter(({ way }) => way !== 'ems').every(({ allowed }) => allowed)).toBe(true)
        expect(verdicts.every(({ allowed, note }) => allowed || note !== null)).toBe(true)
      }),
    )
    expect(WAYS).not.toContain('broughtByPerson')
  })

  test('EMS depends on nothing but standing, category and the two kinds', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('', '机9'), (facts, confidentialNo) => {
        const other = { ...facts, receiver: { ...facts.receiver, name: '别的单位', confidentialNo } }
        expect(verdict('ems', other)?.allowed).toBe(verdict('ems', facts)?.allowed)
      }),
    )
  })
})
