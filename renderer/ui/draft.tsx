/** What was typed and not sent, by form key. Kept in memory only, for the person at the desk. */
const drafts = new Map<string, unknown>()

/** The draft under a key; each key is written by one form with one type of draft, which the caller names. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type belongs to the key
export function keptDraft<Draft>(key: string): Draft | null {
  return (drafts.get(key) as Draft | undefined) ?? null
}

export function keepDraft(key: string, draft: unknown): void {
  drafts.set(key, draft)
}

export function dropDraft(key: string): void {
  drafts.delete(key)
}

/** When another person takes the desk: nobody reads what somebody else had typed. */
export function dropAllDrafts(): void {
  drafts.clear()
}
