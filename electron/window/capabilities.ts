import type { Capability } from '#shared/accounts/capabilities'

/** Which window shows the room; `none` is a command without one. */
export type Host = 'electron' | 'chromium' | 'none'

/** What each host really does, and nothing it might do one day; 设置 shows the table. */
export const HOST_CAPABILITIES: Readonly<Record<Host, readonly Capability[]>> = {
  electron: ['followsSystemLock', 'captureProtection'],
  chromium: [],
  none: [],
}
