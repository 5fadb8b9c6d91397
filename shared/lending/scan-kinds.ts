import type { LendingRefused } from './refusals.ts'

export type ScanType = 'application/pdf' | 'image/png' | 'image/jpeg'

const FIRST_BYTES: Readonly<Record<ScanType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

/** A scan that is not what its name says could never be shown again; told by its first bytes. */
export function refusalsToKeepScan(bytes: Uint8Array, mediaType: ScanType): readonly LendingRefused[] {
  const isAsSaid = FIRST_BYTES[mediaType].every((byte, index) => bytes[index] === byte)
  return isAsSaid ? [] : [{ code: 'SCAN_UNREADABLE', mediaType }]
}
