/** What was typed and not sent, by form key. Kept in memory only, for the person at the desk. */
const drafts = new Map<string, unknown>()

export function keptDraft<Draft>(key: string): Draft | null {
  return (drafts.get(key) as Draft | undefined) ?? null // each key is written by one form with one draft type
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
