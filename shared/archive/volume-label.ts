/** Kinds of volume: the original file, and its duplicate. */
export type VolumeKind = 'original' | 'duplicate'

const NAMES: Readonly<Record<VolumeKind, string>> = { original: '正本', duplicate: '副本' }

/** What the desk calls a volume: 正本, 副本, and from the second of its kind on 正本第2册. */
export function volumeLabel(kind: VolumeKind, ordinal: number): string {
  return ordinal === 1 ? NAMES[kind] : `${NAMES[kind]}第${ordinal}册`
}
