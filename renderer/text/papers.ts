/** Words of the page of issued papers. */
export const papersText = {
  page: '文书',
  kind: '文书种类',
  all: '全部',
  empty: '还没有开出文书。',
  emptyKind: '还没有开出这种文书。',
  emptyHint: '样表、借阅登记单和转递通知单开出后列在这里，随时可以照原样重印。',
  issuedBy: (who: string, at: string) => `${who}　${at}`,
  pick: '从左边选一份，在这里照原样显示和打印。',
  openArchive: '打开档案',
} as const
