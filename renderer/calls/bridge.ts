import type { Bridge } from '#shared/ipc/contract'

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges into the window's own type
  interface Window {
    readonly records: Bridge
  }
}

/** The only way out of the window; the host puts it there before the first script runs. */
export function bridge(): Bridge {
  return window.records
}
