/** What a rebuilding of custody brought to light. `found` counts every difference; the list holds the first hundred. */
export type LedgerFindings = {
  readonly entries: number
  readonly volumes: number
  readonly shelves: number
  readonly found: number
  readonly differences: readonly LedgerDifference[]
}

/** States are told column by column, as the tables hold them; '' where one of the two sides has none. */
export type LedgerDifference =
  /** The numbers of the entries have gaps. */
  | { readonly kind: 'entriesMissing'; readonly missing: number }
  /** The entry does not begin where the one before it ended. */
  | EntryDifference<'chainBroken', { readonly reached: string; readonly stated: string }>
  /** The event is not allowed from where the volume was. */
  | EntryDifference<'stepIllegal', { readonly event: string; readonly from: string }>
  /** The entry does not end where its event leads. */
  | EntryDifference<'outcomeWrong', { readonly event: string; readonly stated: string }>
  /** The present state is not what the entries come to. */
  | {
      readonly kind: 'custodyDiffers'
      readonly volumeId: string
      readonly rebuilt: string
      readonly stated: string
    }
  /** The spines counted on a shelf are not the volumes the entries leave there. */
  | { readonly kind: 'usedDiffers'; readonly shelfId: string; readonly rebuilt: number; readonly stated: number }

type EntryDifference<Kind, Told> = { readonly kind: Kind; readonly volumeId: string; readonly seq: number } & Told
