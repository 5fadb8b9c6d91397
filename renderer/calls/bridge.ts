import type { Bridge } from '#shared/ipc/contract'

declare global {
  // Adding to the window's own type needs an interface: a type cannot be merged.
  interface Window {
    readonly records: Bridge
  }
}

/** The only way out of the window; the host puts it there before the first script runs. */
export function bridge(): Bridge {
  return window.records
}
