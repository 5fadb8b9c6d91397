import { expect, test } from 'vitest'
import { DOCUMENT_DOUBT_NAMES, doubtsOf, wrongsOf, type StatedDocument } from '#shared/person/document-doubts'

const RIGHT: StatedDocument = {
  documentKind: 'residentId',
  documentNo: '11010519491231002X',
  documentDoubtful: false,
  sex: '2',
  bornOn: '1949-12-31',
}

test('a right number with the same birth date and sex leaves no doubt', () => {
  expect(doubtsOf(RIGHT)).toEqual([])
})

test('what the file states differently is recorded and makes nothing wrong', () => {
  const differing = { ...RIGHT, bornOn: '1948-12-31', sex: '1' } as const
  expect(wrongsOf(differing)).toEqual([])
  expect(doubtsOf(differing)).toEqual(['birthDiffers', 'sexDiffers'])
})

test('nothing is compared where the file states nothing', () => {
  expect(doubtsOf({ ...RIGHT, bornOn: '', sex: '0' })).toEqual([])
})

test('a number of another kind of document is wrong', () => {
  expect(wrongsOf({ ...RIGHT, documentKind: 'residencePermit' })).toEqual(['kindDiffers'])
})

test('fifteen digits are recorded but not wrong', () => {
  const old = { ...RIGHT, documentNo: '110105491231002' }
  expect(wrongsOf(old)).toEqual([])
  expect(doubtsOf(old)).toEqual(['fifteenDigits'])
})

test('a document without a number is wrong, no document at all is not', () => {
  expect(wrongsOf({ ...RIGHT, documentNo: ' ' })).toEqual(['missing'])
  expect(doubtsOf({ ...RIGHT, documentKind: 'none', documentNo: '' })).toEqual([])
})

test.each([
  ['passport', 'E12345678'],
  ['officerId', '军字第0123号'],
  ['foreignPermit', 'DEU371070010101'],
] as const)('a %s follows no check of ours', (documentKind, documentNo) => {
  expect(doubtsOf({ ...RIGHT, documentKind, documentNo })).toEqual([])
})

test('what the clerk doubts without any reason we can see is recorded as the doubt of the clerk', () => {
  expect(doubtsOf({ ...RIGHT, documentDoubtful: true })).toEqual(['doubtfulByClerk'])
  expect(doubtsOf({ ...RIGHT, documentNo: '110105194912310021', documentDoubtful: true })).toEqual(['checkDigit'])
})

test('every doubt has a name without a code in it', () => {
  for (const name of Object.values(DOCUMENT_DOUBT_NAMES)) expect(name).toMatch(/^[^A-Za-z]+$/)
})
