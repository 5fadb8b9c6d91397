import type { Block } from '#shared/papers/sheet'
import { setBarcode } from './set-barcode.ts'
import { setCut } from './set-cut.ts'
import { setHeadline } from './set-headline.ts'
import { setSigned } from './set-signed.ts'
import { setFields, setTable } from './set-table.ts'
import { setWords } from './set-words.ts'
import type { Setting } from './setting.ts'
import { space, stacked, strip, type Strip } from './strips.ts'

/** A strip, or the end of a page. */
export type Piece = Strip | 'newPage'

/** Blocks from top to bottom, with some room between ruled and other ones; ruled blocks join. */
export function setBlocks(setting: Setting, blocks: readonly Block[]): readonly Piece[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    const apart = before !== undefined && isRuled(before) !== isRuled(block)
    return apart ? [space(setting.measures.besideRules), ...setBlock(setting, block)] : setBlock(setting, block)
  })
}

function isRuled(block: Block): boolean {
  return block.kind === 'fields' || block.kind === 'table'
}

function setBlock(setting: Setting, block: Block): readonly Piece[] {
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
function setTogether(setting: Setting, blocks: readonly Block[]): readonly Piece[] {
  const pieces = setBlocks(setting, blocks)
  const whole = stacked(pieces.filter((piece) => piece !== 'newPage'))
  return whole.height <= setting.measures.area.height ? [whole] : pieces
}
