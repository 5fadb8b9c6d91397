/** Full-width letters, digits and signs to half-width, the ideographic space to a plain one; Chinese characters stay. */
export function foldWidth(typed: string): string {
  return typed.replace(/[\uFF01-\uFF5E\u3000]/g, (mark) =>
    mark === '\u3000' ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}

/** As `foldWidth`, letters capital: ID numbers, file numbers, addresses of shelves. */
export function foldCode(typed: string): string {
  return foldWidth(typed).toUpperCase()
}
