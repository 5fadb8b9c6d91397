import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Instant } from '#shared/kernel/local-date'
import { openRoomLog } from '#electron/log/room-log'
import { readWindowFiles } from '#electron/window/window-files'

const NOON = '2026-11-23T04:00:00.000Z' as Instant

function aLogFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'room.log')
}

it('writes down slow and failed calls by name, and no others', () => {
  const file = aLogFile()
  const log = openRoomLog(file, () => NOON)
  log.called('search.people', 3.2, 'ok')
  log.called('lending.lend', 61.4, 'ok')
  log.called('papers.pdf', 1, 'failed')
  expect(readFileSync(file, 'utf8')).toBe(`${NOON} ok lending.lend 61 ms\n${NOON} failed papers.pdf 1 ms\n`)
})

it('gives a defect a reference, numbered through the day and over restarts', () => {
  const file = aLogFile()
  const first = openRoomLog(file, () => NOON)
  expect([first.defect('x', new Error('a')), first.defect('x', new Error('b'))]).toEqual([
    'D-20261123-0001',
    'D-20261123-0002',
  ])
  expect(openRoomLog(file, () => NOON).defect('x', null)).toBe('D-20261123-0003')
  expect(openRoomLog(file, () => '2026-11-24T04:00:00.000Z' as Instant).defect('x', 7)).toBe('D-20261124-0001')
})

it('goes on numbering when a large log is put aside', () => {
  const file = aLogFile()
  writeFileSync(file, `${'x'.repeat(1024 * 1024)}\n${NOON} D-20261123-0041 x\n`)
  expect(openRoomLog(file, () => NOON).defect('x', null)).toBe('D-20261123-0042')
  expect(openRoomLog(file, () => NOON).defect('x', null)).toBe('D-20261123-0043')
  expect(readFileSync(file, 'utf8').length).toBeLessThan(1000)
})

it('never writes what an error says, only its class, its code and the places in our own code', () => {
  const file = aLogFile()
  const inner = Object.assign(new Error('UNIQUE failed: 张三 371002198803127777'), { code: 'SQLITE_CONSTRAINT_UNIQUE' })
  openRoomLog(file, () => NOON).defect('intake.accept', new TypeError('no 李四 in /home/张三/x.ts', { cause: inner }))
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('TypeError')
  expect(text).toContain('Error SQLITE_CONSTRAINT_UNIQUE')
  expect(text).not.toMatch(/[㐀-鿿]|\d{15}|UNIQUE failed|\/home/)
})

it('names the line of our own code that a defect came through', () => {
  const file = aLogFile()
  try {
    readWindowFiles(path.dirname(file))
  } catch (cause) {
    openRoomLog(file, () => NOON).defect('start', cause)
  }
  expect(readFileSync(file, 'utf8')).toMatch(/\n {2}at electron\/window\/window-files\.ts:\d+\n/)
})

it('loses a line rather than a call when the disk takes no more', () => {
  const log = openRoomLog('/proc/none/room.log', () => NOON)
  expect(() => {
    log.called('x', 100, 'ok')
  }).not.toThrow()
  expect(log.defect('x', new Error())).toBe('D-20261123-0001')
})
