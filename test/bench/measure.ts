/** Milliseconds of one kind of work, and what the same statements took bare. */
export type Figure = {
  readonly name: string
  readonly people: number
  readonly runs: number
  readonly p50: number
  readonly p95: number
  /** p50 and p95 of the bare prepared statements in the same run; null where there is nothing to compare with. */
  readonly bareP50: number | null
  readonly bareP95: number | null
  /** No scan of a table, no temporary tree; null where no query is planned. */
  readonly plannedWell: boolean | null
}

export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The value below which a share of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function figure(
  name: string,
  people: number,
  samples: readonly number[],
  bare: readonly number[],
  plannedWell: boolean | null,
): Figure {
  return {
    name,
    people,
    runs: samples.length,
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    bareP50: bare.length === 0 ? null : percentile(bare, 0.5),
    bareP95: bare.length === 0 ? null : percentile(bare, 0.95),
    plannedWell,
  }
}
