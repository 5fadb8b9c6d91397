import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A word as Poppler finds it on a page; lengths in mm from the upper left corner. */
export type PrintedWord = {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** All words of a PDF as they were drawn, without page numbers and white space: lines are broken where the page wants it. */
export function textOf(pdf: Uint8Array): string {
  return withoutSpace(
    asked(pdf, (path) => ['pdftotext', '-raw', '-enc', 'UTF-8', path, '-']).replace(/— \d+ —\s*\f/gu, ''),
  )
}

export function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '')
}

export function wordsOf(pdf: Uint8Array): readonly PrintedWord[] {
  const pages = asked(pdf, (path) => ['pdftotext', '-bbox', '-enc', 'UTF-8', path, '-'])
    .split('<page ')
    .slice(1)
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gu)].map(
      ([, left, top, right, bottom, text]) => ({
        page: index + 1,
        text: text ?? '',
        left: inMm(left),
        right: inMm(right),
        top: inMm(top),
        bottom: inMm(bottom),
      }),
    ),
  )
}

/** Width and height of each page in mm. */
export function pageSizesOf(pdf: Uint8Array): readonly (readonly [number, number])[] {
  const answer = asked(pdf, (path) => ['pdftotext', '-bbox', path, '-'])
  return [...answer.matchAll(/<page width="(.+?)" height="(.+?)">/gu)].map(([, width, height]) => [
    inMm(width),
    inMm(height),
  ])
}

/** One line a font: its name, and whether it is embedded, a subset and maps back to Unicode. */
export function fontsOf(pdf: Uint8Array): readonly { readonly name: string; readonly marks: string }[] {
  const lines = asked(pdf, (path) => ['pdffonts', path])
    .trim()
    .split('\n')
    .slice(2)
  return lines.map((line) => {
    const [name = '', ...others] = line.trim().split(/\s+/)
    return { name, marks: others.filter((word) => word === 'yes' || word === 'no').join(' ') }
  })
}

/** The properties Poppler reads, by their names. */
export function propertiesOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = asked(pdf, (path) => ['pdfinfo', '-rawdates', path])
    .trim()
    .split('\n')
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
}

/** Runs of dark and light along one level line of the first page, in mm; the first one is light. */
export function runsAcross(pdf: Uint8Array, fromMm: number, toMm: number, atMm: number): readonly number[] {
  const dpi = 1200
  const dots = (mm: number): number => Math.round((mm * dpi) / 25.4)
  const box = ['-x', dots(fromMm), '-y', dots(atMm), '-W', dots(toMm - fromMm), '-H', 1].map(String)
  const picture = askedBytes(pdf, (path) => [
    'pdftoppm',
    '-gray',
    '-r',
    String(dpi),
    '-f',
    '1',
    '-l',
    '1',
    ...box,
    path,
  ])
  const row = picture.subarray(picture.length - dots(toMm - fromMm))
  const runs: number[] = [0]
  let dark = false
  for (const grey of row) {
    if (grey < 128 === dark) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(1)
    dark = grey < 128
  }
  return runs.map((count) => (count * 25.4) / dpi)
}

function asked(pdf: Uint8Array, command: (path: string) => readonly string[]): string {
  return askedBytes(pdf, command).toString('utf8')
}

function askedBytes(pdf: Uint8Array, command: (path: string) => readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    const path = join(folder, 'paper.pdf')
    writeFileSync(path, pdf)
    const [program = '', ...words] = command(path)
    return execFileSync(program, words, { maxBuffer: 2 ** 26 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inMm(points: string | undefined): number {
  return (Number(points) * 25.4) / 72
}
