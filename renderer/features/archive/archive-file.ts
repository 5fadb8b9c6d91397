import type { AnswerOf } from '#shared/ipc/contract'

/** Everything the file page shows. */
export type ArchiveFile = AnswerOf<'archive.open'>
export type Volume = ArchiveFile['volumes'][number]
