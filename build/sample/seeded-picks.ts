export type Picks = {
  /** A whole number from 0 up to, not including, `end`. */
  readonly up: (end: number) => number
  readonly among: <T>(choices: readonly T[]) => T
  /** A day between two moments, written 2026-11-23. */
  readonly dayBetween: (from: number, to: number) => string
}

/** Choices that are the same on every machine for the same seed (mulberry32). */
export function seededPicks(seed: number): Picks {
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const up = (end: number) => Math.floor(random() * end)
  return {
    up,
    among: (choices) => {
      const [choice] = choices.slice(up(choices.length))
      if (choice === undefined) throw new Error('nothing to choose from')
      return choice
    },
    dayBetween: (from, to) => new Date(from + random() * (to - from)).toISOString().slice(0, 10),
  }
}
