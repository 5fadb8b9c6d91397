import { jsPDF } from 'jspdf'
import type { Face } from '#electron/papers/font/face'
import { writeFontObjects, type PdfWriter } from './font-objects.ts'

/**
 * Own font handling for jsPDF, whose own knows the first plane of Unicode only and parses every font again for every
 * document. Each code point gets a code of its own in the document, so copying gives back exactly what was written,
 * compatibility ideographs included.
 */
const ENCODING = 'OneCodePerCodePoint'

export type FontStyle = 'normal' | 'bold'

/** The parts of jsPDF's font entry used here; its own types call it `any`. */
type FontEntry = {
  readonly id: string
  readonly postScriptName: string
  readonly encoding: string
  isStandardFont: boolean
  isAlreadyPutted?: boolean
  objectNumber: number
  metadata: Used | object
}

/** What one document uses of one face. Code 0 is kept for the missing glyph. */
type Used = {
  readonly face: Face
  readonly codes: Map<number, number>
}

/** A line of words; jsPDF's bidi pass turns it into words with a place behind. */
type Line = string | readonly [words: string, ...place: unknown[]]

type TextEvent = {
  text: readonly Line[]
  readonly mutex: {
    readonly activeFontKey: string
    readonly fonts: Readonly<Record<string, FontEntry>>
    isHex?: boolean
  }
}

const faces = new Map<string, Face>()
const failures = new WeakMap<object, Error>()

/** Adds a parsed face to a document under a family and style; faces are told apart by their names. */
export function useFace(doc: jsPDF, face: Face, family: string, style: FontStyle): void {
  faces.set(face.name, face)
  // The types list jsPDF's own encodings; the code hands any other name through, which keeps its handlers away.
  doc.addFont(face.name, family, style, undefined, ENCODING as 'Identity-H')
}

/** Throws what a handler threw in this document: jsPDF itself only writes such errors to the console. */
export function throwHandlerFailure(doc: jsPDF): void {
  const failure = failures.get(doc)
  if (failure !== undefined) throw failure
}

function onAddFont({ font }: { readonly font: FontEntry }): void {
  if (font.encoding !== ENCODING) return
  const face = faces.get(font.postScriptName)
  if (face === undefined) throw new Error(`no face is registered as ${font.postScriptName}`)
  // Keeps jsPDF's own parser away from this entry.
  font.isStandardFont = true
  font.metadata = { face, codes: new Map() } satisfies Used
}

function onPostProcessText(event: TextEvent): void {
  const font = event.mutex.fonts[event.mutex.activeFontKey]
  if (font?.encoding !== ENCODING) return
  const used = font.metadata as Used // set by onAddFont for every entry of this encoding
  event.text = event.text.map((line) => {
    if (typeof line === 'string') return hexOf(used, line)
    const [words, ...place] = line
    return [hexOf(used, words), ...place]
  })
  event.mutex.isHex = true
}

function onPutFont(event: PdfWriter & { readonly font: FontEntry }): void {
  if (event.font.encoding !== ENCODING) return
  const { face, codes } = event.font.metadata as Used // set by onAddFont for every entry of this encoding
  event.font.objectNumber = writeFontObjects(event, face, [...codes.keys()])
  event.font.isAlreadyPutted = true
}

function hexOf(used: Used, text: string): string {
  return Array.from(text, (character) => codeOf(used, character).toString(16).padStart(4, '0')).join('')
}

function codeOf({ face, codes }: Used, character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  const known = codes.get(codePoint)
  if (known !== undefined) return known
  if (face.glyphOf(codePoint) === 0) throw new Error(`${face.name} has no glyph for U+${codePoint.toString(16)}`)
  codes.set(codePoint, codes.size + 1)
  return codes.size
}

/** Keeps the first error of a document, since jsPDF swallows it. */
function kept<Event>(handle: (event: Event) => void): (this: object, event: Event) => void {
  return function (event) {
    try {
      handle(event)
    } catch (cause) {
      if (!failures.has(this)) failures.set(this, cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
}

// jsPDF subscribes this list from last to first: fonts are claimed before its parser, text is encoded after its bidi pass.
jsPDF.API.events.push(['addFont', kept(onAddFont)], ['putFont', kept(onPutFont)])
jsPDF.API.events.unshift(['postProcessText', kept(onPostProcessText)])
