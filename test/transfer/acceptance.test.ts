import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultText } from '#shared/faults/fault-text'
import type { LocalDate } from '#shared/kernel/local-date'
import { refusalsToTransfer, type AcceptanceFacts, type Application } from '#shared/transfer/acceptance'
import { missingEvidence } from '#shared/transfer/evidence-rules'
import { EVIDENCE_KINDS, TRANSFER_REASONS, type EvidenceKind, type TransferReason } from '#shared/transfer/reasons'

const day = (text: string) => text as LocalDate

const facts: AcceptanceFacts = {
  today: day('2026-11-23'),
  office: { fullName: '威海市环翠区公共就业和人才服务中心', shortName: '环翠区人才中心' },
  receivedOn: day('2020-05-06'),
  standing: 'worker',
  category: 'flexibleWorker',
  senderKind: 'talentService',
  volumes: [{ kind: 'atDesk' }],
  receiver: { name: '荣成市人才中心', kind: 'talentService', confidentialNo: '机5', mayHold: true },
  open: null,
}

const application: Application = {
  applicant: 'person',
  reason: 'custodian',
  evidence: [{ kind: 'requestLetter' }, { kind: 'identityDocument' }],
  requestLetterNo: '荣人才调〔2026〕88号',
  requestLetterDate: day('2026-11-20'),
  completeOn: day('2026-11-23'),
  way: 'ems',
}

const papers = (...kinds: EvidenceKind[]) => kinds.map((kind) => ({ kind }))
const withoutLetter = { requestLetterNo: '', requestLetterDate: '' } as const
const codes = (changed: Partial<AcceptanceFacts>, stated: Partial<Application>) =>
  refusalsToTransfer({ ...facts, ...changed }, { ...application, ...stated }).map(({ code }) => code)

test('an application with nothing against it is accepted', () => {
  expect(codes({}, {})).toEqual([])
})

describe('what a transfer rests on', () => {
  test.each<[TransferReason, EvidenceKind[]]>([
    ['newEmployer', ['requestLetter']],
    ['newEmployer', ['acceptanceProof']],
    ['civilService', ['requestLetter']],
    ['civilService', ['appointmentNotice']],
    ['study', ['admissionNotice']],
    ['study', ['requestLetter']],
    ['custodian', ['requestLetter']],
    ['retired', ['pensionApproval']],
    ['military', ['enlistmentNotice']],
    ['leftUnit', ['terminationProof', 'acceptanceProof']],
  ])('%s is founded on %s', (reason, kinds) => {
    expect(missingEvidence(reason, kinds)).toEqual([])
  })

  test.each<[TransferReason, EvidenceKind[], EvidenceKind[][]]>([
    ['newEmployer', ['terminationProof'], [['requestLetter', 'acceptanceProof']]],
    ['custodian', ['acceptanceProof'], [['requestLetter']]],
    ['retired', ['requestLetter'], [['pensionApproval']]],
    ['leftUnit', ['terminationProof'], [['acceptanceProof']]],
    ['leftUnit', ['acceptanceProof'], [['terminationProof']]],
    ['leftUnit', [], [['terminationProof'], ['acceptanceProof']]],
  ])('%s with %s still lacks %s', (reason, kinds, missing) => {
    expect(missingEvidence(reason, kinds)).toEqual(missing)
  })

  test('more papers never make a transfer less founded', () => {
    const some = fc.subarray([...EVIDENCE_KINDS])
    fc.assert(
      fc.property(fc.constantFrom(...TRANSFER_REASONS), some, some, (reason, fewer, more) => {
        const before = missingEvidence(reason, fewer)
        const after = missingEvidence(reason, [...fewer, ...more])
        expect(before).toEqual(expect.arrayContaining([...after]))
      }),
    )
    for (const reason of TRANSFER_REASONS) expect(missingEvidence(reason, [])).not.toEqual([])
  })

  test('the sentence names exactly the missing papers and the source', () => {
    const stated = {
      ...application,
      ...withoutLetter,
      reason: 'leftUnit',
      evidence: papers('identityDocument'),
    } as const
    const [refusal] = refusalsToTransfer(facts, stated)
    expect(refusal?.code).toBe('EVIDENCE_MISSING')
    if (refusal === undefined) return
    const { title, next, field } = faultText(refusal)
    expect(title).toContain('解除（终止）劳动关系证明；新单位接收证明')
    expect(title).toContain('威人社发〔2021〕10号（七）')
    expect(next).toContain('只有调档函的')
    expect(field).toBe('evidence')
  })

  test('somebody who asks in person shows an identity document; a unit does not', () => {
    expect(codes({}, { evidence: papers('requestLetter') })).toEqual(['APPLICANT_IDENTITY_MISSING'])
    expect(codes({}, { evidence: papers('requestLetter'), applicant: 'unit' })).toEqual([])
  })

  test('only retirement moves a file nobody asked for', () => {
    expect(codes({}, { applicant: 'policy' })).toEqual(['TRANSFER_WITHOUT_APPLICATION'])
    const retired = { ...withoutLetter, applicant: 'policy', reason: 'retired' } as const
    const township = { ...facts.receiver, kind: 'township' } as const
    expect(codes({ receiver: township }, { ...retired, evidence: papers('pensionApproval') })).toEqual([])
  })

  test('a request letter has number and day, and these belong to a request letter', () => {
    expect(codes({}, { requestLetterNo: ' ' })).toEqual(['REQUEST_LETTER_INCOMPLETE'])
    expect(codes({}, { requestLetterDate: '' })).toEqual(['REQUEST_LETTER_INCOMPLETE'])
    const proof = { reason: 'newEmployer', evidence: papers('acceptanceProof', 'identityDocument') } as const
    expect(codes({}, proof)).toEqual(['REQUEST_LETTER_UNTICKED'])
    expect(codes({}, { ...proof, ...withoutLetter })).toEqual([])
    expect(codes({}, { requestLetterDate: day('2026-11-24') })).toEqual(['REQUEST_LETTER_TOO_LATE'])
  })

  test('a request letter past its thirty days is no reason to refuse', () => {
    expect(codes({}, { requestLetterDate: day('2026-06-01') })).toEqual([])
  })
})

describe('the receiver', () => {
  test('must be one that may hold files', () => {
    expect(codes({ receiver: { ...facts.receiver, mayHold: false } }, {})).toEqual(['RECEIVER_MAY_NOT_HOLD'])
  })

  test.each(['威海市环翠区公共就业和人才服务中心', '环翠区人才中心'])('is not this office, here as %s', (name) => {
    expect(codes({ receiver: { ...facts.receiver, name } }, {})).toEqual(['RECEIVER_IS_THIS_OFFICE'])
  })

  test('of a retired person is a township', () => {
    const retired = {
      ...withoutLetter,
      reason: 'retired',
      evidence: papers('pensionApproval', 'identityDocument'),
    } as const
    expect(codes({}, retired)).toEqual(['RETIRED_NOT_TO_TOWNSHIP'])
  })
})

describe('the file', () => {
  test('is not in another transfer', () => {
    expect(codes({ open: { receiver: '文登区人才中心', state: 'noticed' } }, {})).toEqual(['TRANSFER_ALREADY_OPEN'])
  })

  test('is wholly here: each volume that cannot leave is named', () => {
    const lent = { kind: 'lent', loanId: 'x' as never, borrower: '社保中心', dueOn: day('2026-12-01') } as const
    expect(codes({ volumes: [{ kind: 'atDesk' }, lent] }, {})).toEqual(['CUSTODY_STEP_REFUSED'])
  })
})

test('the day the papers were complete lies between the arrival of the file and today', () => {
  expect(codes({}, { completeOn: day('2026-11-24') })).toEqual(['COMPLETE_IN_FUTURE'])
  expect(codes({ receivedOn: day('2026-11-23') }, { completeOn: day('2026-11-22') })).toEqual([
    'COMPLETE_BEFORE_ARRIVAL',
  ])
})

test('every reason comes at once, the forbidden way among them', () => {
  const found = codes(
    {
      standing: 'cadre',
      open: { receiver: '文登区人才中心', state: 'accepted' },
      receiver: { ...facts.receiver, mayHold: false },
      volumes: [{ kind: 'outside' }],
    },
    { applicant: 'policy', evidence: [], completeOn: day('2026-12-01') },
  )
  expect(found.toSorted()).toEqual(
    [
      'COMPLETE_IN_FUTURE',
      'CUSTODY_STEP_REFUSED',
      'EVIDENCE_MISSING',
      'RECEIVER_MAY_NOT_HOLD',
      'REQUEST_LETTER_UNTICKED',
      'TRANSFER_ALREADY_OPEN',
      'TRANSFER_WITHOUT_APPLICATION',
      'WAY_FORBIDDEN',
    ].toSorted(),
  )
})
