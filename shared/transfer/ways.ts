/** Ways a sealed file may travel (人社厅发〔2022〕64号). 个人自带 is no member: it is a reason to turn a file away. */
export const WAYS = ['confidentialPost', 'confidentialCourier', 'ems', 'messenger'] as const

export type Way = (typeof WAYS)[number]

export const WAY_NAMES: Readonly<Record<Way, string>> = {
  confidentialPost: '机要通信',
  confidentialCourier: '机要交通',
  ems: '邮政特快专递（EMS）',
  messenger: '专人送取',
}
