/** Full-width ASCII (０Ａ－) and the ideographic space as their narrow forms. Ideographs and everything else stay as they are. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}

/** The code points of a text, each as a string of its own. */
export function codePoints(text: string): readonly string[] {
  return [...text]
}

/** The text backwards, by code point. */
export function reversed(text: string): string {
  return [...text].reverse().join('')
}
