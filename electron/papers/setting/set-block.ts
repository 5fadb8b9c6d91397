import type { Block } from '#shared/papers/sheet'
import { setBarcode } from './set-barcode.ts'
import { setCut } from './set-cut.ts'
import { setHeadline } from './set-headline.ts'
import { setSigned } from './set-signed.ts'
import { setFields, setTable } from './set-table.ts'
import { setWords } from './set-words.ts'
import type { Setting } from './setting.ts'
import { stacked, strip, type Strip } from './strips.ts'

/** One block as strips from top to bottom; 'newPage' stands for the end of a page. */
export function setBlock(setting: Setting, block: Block): readonly (Strip | 'newPage')[] {
  switch (block.kind) {
    case 'words':
      return setWords(setting, block)
    case 'headline':
      return setHeadline(setting, block)
    case 'fields':
      return setFields(setting, block)
    case 'table':
      return setTable(setting, block)
    case 'signed':
      return setSigned(setting, block)
    case 'barcode':
      return setBarcode(setting, block)
    case 'rule':
      return [setRule(setting)]
    case 'cut':
      return [setCut(setting, block.text)]
    case 'newPage':
      return ['newPage']
    case 'together':
      return setTogether(setting, block.blocks)
  }
}

function setRule(setting: Setting): Strip {
  const { width } = setting.measures.area
  return strip(3, [{ kind: 'line', from: [0, 2], to: [width, 2], width: 0.35, dashed: false }])
}

/** As one strip while a page can hold it; otherwise it has to be parted. */
function setTogether(setting: Setting, blocks: readonly Block[]): readonly (Strip | 'newPage')[] {
  const strips = blocks.flatMap((block) => setBlock(setting, block))
  const whole = stacked(strips.filter((piece) => piece !== 'newPage'))
  return whole.height <= setting.measures.area.height ? [whole] : strips
}
