import type { HistoryLine } from '#shared/ipc/custody-view';
import type { ArchiveId } from '#shared/kernel/ids';
import type { Reader } from '#db/tables';
/**
 * What happened to a file, in the order it was recorded: the ledger of its volumes and the lines of its cases.
 * Of one act the move of the volume comes before the papers about it.
 */
export declare function historyOf(db: Reader, archiveId: ArchiveId): Promise<HistoryLine[]>;
