import type { PasswordWeakness, VaultFault } from '#shared/accounts/refusals'
import type { TextsOf } from './fault.ts'

const WEAKNESSES: Readonly<Record<PasswordWeakness, string>> = {
  short: '至少 12 个字符，或四个以空格分开的词',
  common: '不能是常见口令',
  containsName: '不能包含账号或姓名',
}

export const accountsTexts: TextsOf<VaultFault> = {
  PASSWORD_WRONG: () => ({ title: '账号或口令不对。', next: '请核对大小写和输入法后再输一次。', field: 'password' }),
  PASSWORD_WEAK: (f) => ({
    title: `账号「${f.account}」的口令不够安全。`,
    next: `请另设口令：${f.reasons.map((reason) => WEAKNESSES[reason]).join('；')}。`,
    field: 'password',
  }),
  SIGN_IN_DELAYED: (f) => ({
    title: '口令连续输错多次，登录暂停。',
    next: `请等 ${f.seconds} 秒，核对账号、大小写和输入法后再登录。`,
    field: 'password',
  }),
  ACCOUNT_NAME_TAKEN: (f) => ({ title: `账号「${f.name}」已有人使用。`, next: '请换一个账号名。', field: 'name' }),
  ACCOUNTS_INCOMPLETE: (f) => ({
    title: `还缺少这些角色的账号：${f.missing.join('、')}。`,
    next: '请为每个角色至少指定一人；安全审计员须由另一人担任。',
    field: 'accounts',
  }),
  AUDITOR_COMBINED: (f) => ({
    title: `账号「${f.account}」既是安全审计员，又有别的角色。`,
    next: '安全审计员监督其他人，不能兼任；请把审计交给另一人，其余角色可以合并。',
    field: 'accounts',
  }),
  ROOM_EXISTS: () => ({ title: '这里已经有一个库房。', next: '请直接登录；要另建库房，请另选一个空文件夹。' }),
  ROOM_IN_USE: () => ({
    title: '这个库房已被本机的另一个程序打开。',
    next: '请先关闭另一个窗口，再打开这一个。',
  }),
  ROOM_ON_NETWORK_SHARE: (f) => ({
    title: `数据文件夹「${f.folder}」在网络共享上。`,
    next: '网络共享会损坏数据库。请改用本机硬盘上的文件夹。',
  }),
  FOLDER_UNWRITABLE: (f) => ({
    title: `数据文件夹「${f.folder}」不能写入。`,
    next: '请检查文件夹的权限和磁盘的剩余空间，或改用另一个文件夹，再打开程序。',
  }),
  KEY_REJECTED: () => ({
    title: '钥匙打不开这个数据库。',
    next: '请确认数据库与钥匙文件出自同一个库房；如曾移动文件，请把两者一起放回。数据没有被改动。',
  }),
  DATABASE_NEWER: (f) => ({
    title: `数据库由更新的版本写成（第 ${f.fileVersion} 版，本程序认得到第 ${f.appVersion} 版）。`,
    next: '请安装新版程序后再打开。数据没有被改动。',
  }),
  DATABASE_DAMAGED: (f) => ({
    title: `数据库文件已损坏（${f.detail}）。`,
    next: '请不要再写入，先把整个数据文件夹复制到别处，再用最近的备份恢复。',
  }),
  KEYRING_DAMAGED: () => ({
    title: '钥匙文件的两份都已损坏。',
    next: '请从备份中取回 keyring.json 放回数据文件夹，再打开程序。数据库没有被改动。',
  }),
}
