import bwipjs from 'bwip-js/generic'

/**
 * A Code 128 symbol as widths in modules, bars and gaps in turn, a bar first. Takes printable ASCII; throws a RangeError
 * on anything else.
 */
export function code128(text: string): readonly number[] {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new RangeError('a barcode holds printable ASCII only')
  const [symbol] = bwipjs.raw('code128', text, {})
  if (symbol === undefined || !('sbs' in symbol)) throw new Error('the barcode was not encoded')
  return symbol.sbs
}
