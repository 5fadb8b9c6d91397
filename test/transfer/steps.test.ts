import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalDate } from '#shared/kernel/local-date'
import { countsOf, noticeNoOf, receiptCodeOf, refusalsToIssueNotice } from '#shared/transfer/notice-rules'
import { refusalsToRecordReceipt } from '#shared/transfer/receipt-rules'
import { refusalsToSend, type Sending, type SendingFacts } from '#shared/transfer/sending'
import { TRANSFER_STATES } from '#shared/transfer/states'
import { receiptBy, sendBy } from '#shared/transfer/terms'

const day = (text: string) => text as LocalDate
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code)
const atDesk = { kind: 'atDesk' } as const
const sentOut = { kind: 'dispatched', transferId: 'x' as never, receiver: '荣成市人才中心' } as const

describe('terms', () => {
  test('fifteen working days to send, one month to the receipt, moved off holidays', () => {
    expect(sendBy(day('2026-09-18'))).toBe('2026-10-15')
    expect(receiptBy(day('2026-08-25'))).toBe('2026-09-28')
  })
})

describe('the notice', () => {
  const volumes = [
    { kind: 'original', pieces: 30, custody: atDesk },
    { kind: 'original', pieces: 5, custody: atDesk },
    { kind: 'duplicate', pieces: 8, custody: atDesk },
  ] as const

  test('is issued when what was counted is what is recorded', () => {
    const counted = { originals: 2, duplicates: 1, pieces: 43 }
    expect(refusalsToIssueNotice({ state: 'accepted', volumes }, counted)).toEqual([])
  })

  test('is refused with both figures of every count that differs', () => {
    const refusals = refusalsToIssueNotice({ state: 'accepted', volumes }, { originals: 3, duplicates: 0, pieces: 44 })
    expect(refusals).toEqual([
      { code: 'NOTICE_COUNT_DIFFERS', part: 'originals', recorded: 2, counted: 3 },
      { code: 'NOTICE_COUNT_DIFFERS', part: 'duplicates', recorded: 1, counted: 0 },
      { code: 'NOTICE_COUNT_DIFFERS', part: 'pieces', recorded: 43, counted: 44 },
    ])
  })

  test('is issued once, and for volumes that are at hand', () => {
    for (const state of TRANSFER_STATES.filter((one) => one !== 'accepted')) {
      expect(codes(refusalsToIssueNotice({ state, volumes }, countsOf(volumes)))).toEqual(['TRANSFER_NOT_AT_THIS_STEP'])
    }
    const gone = [{ ...volumes[0], custody: sentOut }]
    expect(codes(refusalsToIssueNotice({ state: 'accepted', volumes: gone }, countsOf(gone)))).toEqual([
      'CUSTODY_STEP_REFUSED',
    ])
  })

  test('has its number from the letter code of the office', () => {
    expect(noticeNoOf({ letterCode: '威环就业人才' }, '2026', 1)).toBe('威环就业人才转〔2026〕1号')
    expect(noticeNoOf({ letterCode: '威就业人才函' }, '2026', 12)).toBe('威就业人才转〔2026〕12号')
    expect(receiptCodeOf('2026', 12)).toMatch(/^[A-Z0-9-]{1,24}$/)
  })

  test('counts every volume once, and every piece', () => {
    const volume = fc.record({ kind: fc.constantFrom('original' as const, 'duplicate' as const), pieces: fc.nat(999) })
    fc.assert(
      fc.property(fc.array(volume, { maxLength: 8 }), (some) => {
        const { originals, duplicates, pieces } = countsOf(some)
        expect(originals + duplicates).toBe(some.length)
        expect(pieces).toBe(some.reduce((sum, one) => sum + one.pieces, 0))
      }),
    )
  })
})

describe('sending', () => {
  const facts: SendingFacts = {
    today: day('2026-11-23'),
    state: 'noticed',
    way: 'confidentialPost',
    noticedOn: day('2026-11-20'),
    volumes: [{ custody: atDesk, since: day('2026-11-10') }],
    person: { names: ['张伟', '张大伟'], documentNos: ['110105491231002'] },
  }
  const sending: Sending = { sentOn: day('2026-11-23'), messengers: [] }
  const [one, other] = [
    { name: '李红', documentNo: '37100219900521302X' },
    { name: '王建国', documentNo: '371002198503124519' },
  ] as const
  const send = (changed: Partial<SendingFacts>, stated: Partial<Sending>) =>
    codes(refusalsToSend({ ...facts, ...changed }, { ...sending, ...stated }))

  test('goes ahead with a notice and an ordinary day', () => {
    expect(send({}, {})).toEqual([])
  })

  test('needs the notice, and happens once', () => {
    expect(send({ state: 'accepted', noticedOn: null }, {})).toEqual(['TRANSFER_NOT_AT_THIS_STEP'])
    expect(send({ state: 'sent', volumes: [{ custody: sentOut, since: day('2026-11-20') }] }, {})).toEqual([
      'TRANSFER_NOT_AT_THIS_STEP',
      'CUSTODY_STEP_REFUSED',
    ])
  })

  test('is neither in the future nor before the notice nor before the file came back to the desk', () => {
    expect(send({}, { sentOn: day('2026-11-24') })).toEqual(['SENT_IN_FUTURE'])
    expect(send({}, { sentOn: day('2026-11-19') })).toEqual(['SENT_TOO_EARLY'])
    const back = [{ custody: atDesk, since: day('2026-11-22') }]
    expect(refusalsToSend({ ...facts, volumes: back }, { ...sending, sentOn: day('2026-11-21') })).toEqual([
      { code: 'SENT_TOO_EARLY', notBefore: '2026-11-22' },
    ])
  })

  test('by messenger takes two people with documents of their own', () => {
    expect(send({ way: 'messenger' }, { messengers: [one, other] })).toEqual([])
    expect(send({ way: 'messenger' }, {})).toEqual(['TRANSFER_MESSENGERS_TOO_FEW'])
    expect(send({ way: 'messenger' }, { messengers: [one] })).toEqual(['TRANSFER_MESSENGERS_TOO_FEW'])
    const twice = [one, { name: '李虹', documentNo: '３７１００２１９９００５２１３０２x' }]
    expect(send({ way: 'messenger' }, { messengers: twice })).toEqual(['TRANSFER_MESSENGERS_TOO_FEW'])
  })

  test.each([
    ['by name', { name: ' 张伟 ', documentNo: '371002198503124519' }],
    ['by a former name', { name: '张大伟', documentNo: '371002198503124519' }],
    ['by number, the old one written as the new', { name: '王某', documentNo: '11010519491231002X' }],
  ])('never hands a file to the person concerned, known %s', (_, messenger) => {
    expect(send({ way: 'messenger' }, { messengers: [one, messenger] })).toEqual(['TRANSFER_MESSENGER_IS_PERSON'])
  })

  test('a person without document is not mistaken for a messenger whose number is odd', () => {
    const person = { names: ['张伟'], documentNos: [''] }
    expect(send({ way: 'messenger', person }, { messengers: [one, { name: '王某', documentNo: '- -' }] })).toEqual([])
  })

  test('by any other way names no messengers', () => {
    expect(send({}, { messengers: [one, other] })).toEqual(['TRANSFER_MESSENGERS_UNEXPECTED'])
  })
})

describe('the receipt', () => {
  const facts = { today: day('2026-11-23'), state: 'sent', sentOn: day('2026-11-10'), volumes: [sentOut] } as const

  test('closes a transfer that was sent, on any day since', () => {
    for (const receivedOn of ['2026-11-10', '2026-11-23']) {
      expect(refusalsToRecordReceipt(facts, { receivedOn: day(receivedOn) })).toEqual([])
    }
  })

  test('does not come before sending or from the future, and comes once', () => {
    expect(codes(refusalsToRecordReceipt(facts, { receivedOn: day('2026-11-09') }))).toEqual(['RECEIPT_BEFORE_SENDING'])
    expect(codes(refusalsToRecordReceipt(facts, { receivedOn: day('2026-11-24') }))).toEqual(['RECEIPT_IN_FUTURE'])
    const unsent = { ...facts, state: 'noticed', sentOn: null, volumes: [atDesk] } as const
    expect(codes(refusalsToRecordReceipt(unsent, { receivedOn: day('2026-11-23') }))).toEqual([
      'TRANSFER_NOT_AT_THIS_STEP',
      'CUSTODY_STEP_REFUSED',
    ])
  })
})
