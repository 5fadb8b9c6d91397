import type { Reply, RoomEvent } from '#shared/ipc/contract'

/** What the window's side says to the room's thread. Lines and calls are counted by the one who opens them. */
export type ToRoom =
  | { readonly kind: 'connect'; readonly line: number }
  | { readonly kind: 'hangUp'; readonly line: number }
  | {
      readonly kind: 'call'
      readonly line: number
      readonly call: number
      readonly name: string
      readonly input: unknown
    }
  | { readonly kind: 'end' }

/** What the room's thread answers. */
export type FromRoom =
  | { readonly kind: 'reply'; readonly call: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'event'; readonly line: number; readonly event: RoomEvent }
  | { readonly kind: 'ended' }
