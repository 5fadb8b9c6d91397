import type { AnswerOf } from '#shared/ipc/contract';
import type { ArchiveId } from '#shared/kernel/ids';
import type { Reader } from '#db/tables';
type FilePage = AnswerOf<'archive.open'>;
/** Everything the file page shows, in a fixed number of questions; null when there is no such archive. */
export declare function filePage(db: Reader, archiveId: ArchiveId): Promise<FilePage | null>;
export {};
