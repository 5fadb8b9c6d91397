/** What a call log keeps: names and durations, never inputs. */
export type CallLog = {
  readonly called: (name: string, milliseconds: number, outcome: 'ok' | 'refused' | 'failed') => void
  /** Writes a defect down once and returns the reference a clerk can quote. */
  readonly defect: (where: string, cause: unknown) => string
}
