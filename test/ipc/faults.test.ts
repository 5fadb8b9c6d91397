import { describe, expect, test } from 'vitest'
import { accountsTexts } from '#shared/faults/accounts-text'
import { agencyTexts } from '#shared/faults/agency-text'
import { archiveTexts } from '#shared/faults/archive-text'
import { custodyTexts } from '#shared/faults/custody-text'
import { doorTexts } from '#shared/faults/door-text'
import { faultText } from '#shared/faults/fault-text'
import { intakeTexts } from '#shared/faults/intake-text'
import { lendingTexts } from '#shared/faults/lending-text'
import { papersTexts } from '#shared/faults/papers-text'
import { shelvingTexts } from '#shared/faults/shelving-text'
import { transferTexts } from '#shared/faults/transfer-text'
import { calls } from '#shared/ipc/contract'
import { SAMPLES } from './fault-samples.ts'

const samples = Object.values(SAMPLES).flat()
/** The only Latin letters a clerk meets: the post's own name, a size, kinds and names of files, the example of an address. */
const LATIN = /EMS|KB|keyring\.json|PDF|PNG|JPEG|1-A-02-A-05-2-17/g

describe('every fault', () => {
  test.each(samples)('$code says in Chinese what is so and what to do next', (fault) => {
    const { title, next } = faultText(fault)
    for (const half of [title, next]) {
      expect(half).toMatch(/^\S.*。$/s)
      expect(half.replace(LATIN, '')).not.toMatch(/[A-Za-z]/)
      expect(half.match(/[\u4e00-\u9fff]/g)?.length).toBeGreaterThan(4)
      expect(half).not.toMatch(/undefined|稍后|抱歉|对不起|。。/)
    }
    expect(next).not.toBe(title)
  })

  test('has a code of its own: no two subjects word the same one', () => {
    const codes = [
      accountsTexts,
      agencyTexts,
      archiveTexts,
      custodyTexts,
      doorTexts,
      intakeTexts,
      lendingTexts,
      papersTexts,
      shelvingTexts,
      transferTexts,
    ].flatMap((texts) => Object.keys(texts))
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
    expect(codes.toSorted()).toEqual(Object.keys(SAMPLES).toSorted())
  })
})

test('a fault of transfer points to a field of one of its forms, if to any', () => {
  const forms = ['transfer.accept', 'transfer.issueNotice', 'transfer.send', 'transfer.recordReceipt'] as const
  const fields = forms.flatMap((name) => Object.keys(calls[name].input.shape))
  for (const fault of samples.filter(({ code }) => code in transferTexts)) {
    const { field } = faultText(fault)
    if (field !== undefined) expect(fields).toContain(field)
  }
})
