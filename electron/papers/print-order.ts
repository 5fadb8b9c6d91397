import type { PaperFacts } from '#shared/papers/paper'

/** Sent to the worker: one paper to draw, answered under the same number. */
export type PrintOrder = { readonly number: number; readonly paper: PaperFacts }

export type PrintAnswer =
  | { readonly number: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly number: number; readonly ok: false; readonly reason: string }
