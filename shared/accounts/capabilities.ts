/** What a window host may or may not be able to do; 设置 shows each, and nothing is pretended. */
export const CAPABILITIES = [
  'idleTimeOfPerson',
  'clipboardClearing',
  'followsSystemLock',
  'captureProtection',
  'silentPrinting',
  'severalWindows',
] as const

export type Capability = (typeof CAPABILITIES)[number]

export const CAPABILITY_NAMES: Readonly<Record<Capability, string>> = {
  idleTimeOfPerson: '按人（而不是按窗口）计算空闲时间',
  clipboardClearing: '自动清除剪贴板里的证件号',
  followsSystemLock: '随操作系统锁屏一起锁定',
  captureProtection: '防止屏幕截取',
  silentPrinting: '不经对话框直接打印',
  severalWindows: '同时打开几个窗口',
}
