import { foldAccountName } from '#shared/accounts/account-rules'

export type SignInDelays = {
  /** Seconds until the next attempt with this name is heard; 0 when it may be made now. */
  readonly secondsToWait: (name: string) => number
  readonly failed: (name: string) => void
  readonly succeeded: (name: string) => void
}

const FREE = 5
const LONGEST = 300
const MOST_NAMES = 1000

/**
 * After five failures with one name each further one costs 1, 2, 4 … at most 300 seconds. Known and unknown names alike.
 * It slows down somebody at the keyboard until the program ends; against a copied file only the password itself helps.
 */
export function countSignIns(clock: () => number): SignInDelays {
  const failures = new Map<string, { readonly count: number; readonly last: number }>()

  return {
    secondsToWait: (name) => {
      const { count, last } = failures.get(foldAccountName(name)) ?? { count: 0, last: 0 }
      if (count < FREE) return 0
      const until = last + Math.min(2 ** (count - FREE), LONGEST) * 1000
      return Math.max(0, Math.ceil((until - clock()) / 1000))
    },
    failed: (name) => {
      const folded = foldAccountName(name)
      const count = (failures.get(folded)?.count ?? 0) + 1
      if (failures.size >= MOST_NAMES && count === 1) failures.clear()
      failures.set(folded, { count, last: clock() })
    },
    succeeded: (name) => {
      failures.delete(foldAccountName(name))
    },
  }
}
