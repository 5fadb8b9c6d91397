import { expect, it } from 'vitest'
import { findBrowser } from '#electron/chromium/find-browser'
import { needsOf, provideSystemPackages, sentenceFor, type Need } from '#build/setup/system-packages'

const lamp: Need = { name: 'a lamp', debian: 'lamp', isPresent: () => false }
const chair: Need = { name: 'a chair', debian: 'chair', isPresent: () => true }

it('names only what is missing, with the way to get it', () => {
  expect(provideSystemPackages([lamp, chair], false)).toBe(
    'Not installed on this machine: a lamp. On Debian and Ubuntu: apt-get install lamp',
  )
})

it('says nothing when nothing is missing', () => {
  expect(provideSystemPackages([chair], false)).toBeNull()
  expect(sentenceFor([])).toBeNull()
})

it('asks for a virtual display only where there is no real one', () => {
  expect(needsOf('start', true).map((need) => need.debian)).toEqual(['chromium', 'fonts-noto-cjk', 'g++'])
  expect(needsOf('start', false).map((need) => need.debian)).toContain('xvfb')
})

it('finds the browser in the usual places of each system', () => {
  const windows = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  expect(findBrowser('win32', windows, (file) => file === edge)).toBe(edge)
  expect(findBrowser('linux', {}, (file) => file === '/opt/google/chrome/chrome')).toBe('/opt/google/chrome/chrome')
  expect(findBrowser('linux', { RECORDS_BROWSER: '/opt/other' }, () => true)).toBe('/opt/other')
  expect(findBrowser('linux', {}, () => false)).toBeNull()
})
