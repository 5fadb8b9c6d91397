import type { PageName } from '#ui/navigation'

/** The pages in the order of the navigation at the left. */
export const PAGE_NAMES: Readonly<Record<Exclude<PageName, 'archive'>, string>> = {
  today: '今日',
  intake: '收档',
  search: '检索',
  shelving: '库房',
  lending: '借阅',
  transfer: '转递',
  papers: '文书',
  settings: '设置',
}

export const shellText = {
  product: '库房',
  pageFailed: '这一页显示不出来。',
  pageFailedNext: '已登记的内容没有受影响，没有提交的内容还在。请重新打开这一页；仍不行时请告诉系统管理员。',
  reopenPage: '重新打开',
  lock: '锁屏',
  offline: '离线运行',
  navigation: '页面',
  keysNow: '现在可用的按键',
  help: '帮助',
  helpTitle: '按键一览',
  search: '检索',
  lend: '借出',
  takeBack: '归还',
  print: '打印',
  todo: (count: number) => `${count} 件待办`,
  retry: '再试一次',
} as const

/** Every key, for the help panel. */
export const KEY_GUIDE: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: '随时可用',
    keys: [
      ['F1', '打开或关闭这份按键一览'],
      ['F2', '检索：姓名、拼音、证件号、档案号、条码'],
      ['F3', '收档'],
      ['F4', '借出'],
      ['F6', '归还'],
      ['F7', '转递'],
      ['F8', '打印或查看文书'],
      ['F9', '库房'],
      ['F12', '立即锁屏，填写的内容保留'],
    ],
  },
  {
    title: '填写',
    keys: [
      ['Enter', '下一项'],
      ['Shift + Enter', '上一项'],
      ['Ctrl + Enter', '提交'],
      ['Esc', '退回一步，填写的内容保留'],
      ['空格', '勾选或取消'],
      ['数字、首字母', '在选单里直接选定'],
      ['20261123', '日期连打八位数字；打 t 是今天'],
    ],
  },
  {
    title: '名单',
    keys: [
      ['↑ ↓', '上下移动'],
      ['Enter', '打开'],
      ['直接打字', '筛选'],
    ],
  },
]
