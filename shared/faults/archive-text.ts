import type { ArchiveRefused } from '#shared/archive/refusals'
import type { TextsOf } from './fault.ts'

export const archiveTexts: TextsOf<ArchiveRefused> = {
  ARCHIVE_UNKNOWN: () => ({ title: '没有这条记录。', next: '请重新检索。' }),
}
