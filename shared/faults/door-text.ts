import { ROLE_NAMES, type Role } from '#shared/accounts/roles'
import type { DoorFault, TextsOf } from './fault.ts'

export const doorTexts: TextsOf<DoorFault> = {
  CALL_UNKNOWN: () => ({ title: '程序收到一个不认识的请求，没有执行。', next: '请关闭窗口后重新打开。' }),
  INPUT_TOO_LARGE: (f) => ({
    title: `内容太大，超过 ${Math.floor(f.maxBytes / 1024)} KB。`,
    next: '请缩小文件或分几次办理。',
  }),
  INPUT_INVALID: (f) => ({
    title: '有的内容填得不完整或格式不对。',
    next: '请检查标红的各项后再提交。',
    ...(f.fields[0] === undefined ? {} : { field: f.fields[0] }),
  }),
  SIGNED_OUT: () => ({ title: '已经锁屏或退出登录。', next: '请重新登录，填写的内容还在。' }),
  NOT_PERMITTED: (f) => ({
    title: '您的账号没有办理这件事的权限。',
    next:
      f.roles.length === 0
        ? '请系统管理员为这个账号指定角色后再办。'
        : `请由${f.roles.map((role) => ROLE_NAMES[role as Role]).join('或')}办理。`,
  }),
  RECORD_UNKNOWN: (f) => ({ title: `找不到这条${f.what}。`, next: '它可能刚被别处更改，请重新检索后再办。' }),
  INTERNAL: (f) => ({
    title: '程序出了差错，这一步没有办成，已有的数据没有改动。',
    next: `请记下编号 ${f.ref} 并告诉系统管理员，可以再试一次。`,
  }),
  CLOCK_BEHIND: (f) => ({
    title: `这台电脑的时间早于库房最后一笔记录（${f.lastAt}）。`,
    next: '请先校正电脑的日期和时间，再打开程序。',
  }),
}
