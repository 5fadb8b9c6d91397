/** Why a paper cannot be issued. */
export type PaperRefused =
  /** The fonts of this machine have no glyph for these characters: the print stops, never a gap in a name. */
  { readonly code: 'CHARACTERS_UNPRINTABLE'; readonly characters: readonly string[]; readonly where: string }
