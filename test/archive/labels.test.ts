import { expect, test } from 'vitest'
import { archiveNoOf, barcodeOf } from '#shared/archive/numbers'
import { volumeLabel } from '#shared/archive/volume-label'

test('volumes are called as the desk calls them', () => {
  expect(volumeLabel('original', 1)).toBe('正本')
  expect(volumeLabel('duplicate', 1)).toBe('副本')
  expect(volumeLabel('original', 2)).toBe('正本第2册')
})

test('a number tells the form of custody, a bar code does not', () => {
  expect(archiveNoOf('HC', 'individual', 12)).toBe('HC-G-0000012')
  expect(archiveNoOf('HC', 'employer', 12)).toBe('HC-D-0000012')
  expect(barcodeOf('HC', 12, 3)).toBe('HC0000012-3')
})

test('past ten million the serial grows instead of beginning again', () => {
  expect(archiveNoOf('HC', 'individual', 12_345_678)).toBe('HC-G-12345678')
})
