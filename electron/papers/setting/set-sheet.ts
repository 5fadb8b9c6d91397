import type { Sheet } from '#shared/papers/sheet'
import type { Face } from '#electron/papers/font/face'
import { moved, type Mark, type Page, type Weight } from './marks.ts'
import { MEASURES, mm, NATURAL, PAGE, type Measures } from './measures.ts'
import { setBlocks } from './set-blocks.ts'
import { typeOf, type Setting } from './setting.ts'
import type { Strip } from './strips.ts'
import { setLine } from './type.ts'

/** Where everything on the sheet goes, page by page. Nothing is cut and nothing leaves the type area. */
export function setSheet(sheet: Sheet, faces: Readonly<Record<Weight, Face>>): readonly Page[] {
  const measures = MEASURES[sheet.layout]
  const tries = measures.fits.map((fit) => pagesOf(sheet, { faces, measures, fit }))
  const fewest = Math.min(...tries.map((pages) => pages.length))
  const pages = tries.find((pages) => pages.length === fewest) ?? []
  return pages.map((strips, index) => [
    ...placed(strips, measures),
    ...(pages.length > 1 ? [pageNumber({ faces, measures, fit: NATURAL }, index + 1)] : []),
  ])
}

function pagesOf(sheet: Sheet, setting: Setting): readonly (readonly Strip[])[] {
  const { height } = setting.measures.area
  const pages: Strip[][] = [[]]
  let y = 0
  const place = (strip: Strip): void => {
    pages.at(-1)?.push(strip)
    y += strip.height
  }
  for (const strip of setBlocks(setting, sheet.blocks)) {
    if (strip === 'newPage' || y + strip.height > height + 1e-6) {
      pages.push([])
      y = 0
      if (strip !== 'newPage' && strip.head !== null) place(strip.head)
    }
    if (strip !== 'newPage') place(strip)
  }
  return pages
}

/** Sets strips under each other; what height is left goes to both sides of the dashed lines in equal parts. */
function placed(strips: readonly Strip[], { area }: Measures): readonly Mark[] {
  const used = strips.reduce((sum, strip) => sum + strip.height, 0)
  const cuts = strips.filter((strip) => strip.stretch).length
  const share = cuts === 0 ? 0 : (area.height - used) / (2 * cuts)
  const marks: Mark[] = []
  let y = area.top
  for (const strip of strips) {
    const top = strip.stretch ? y + share : y
    marks.push(...strip.marks.map((mark) => moved(mark, area.left, top)))
    y = top + strip.height + (strip.stretch ? share : 0)
  }
  return marks.filter((mark) => mark.kind !== 'text' || mark.text !== '')
}

/** — 1 —, centred in the lower margin, 7 mm below the type area. */
function pageNumber(setting: Setting, number: number): Mark {
  const { area } = setting.measures
  const size = 12
  const top = Math.min(area.top + area.height + 7, PAGE.height - 10)
  const placing = { x: area.left, top, lineHeight: mm(size), width: area.width }
  return setLine(typeOf(setting, size), `— ${number} —`, placing, 'center')
}
