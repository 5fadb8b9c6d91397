import { INSTITUTION_KIND_NAMES } from '#shared/agency/institution'
import { inWords } from '#shared/kernel/local-date'
import { EVIDENCE_NAMES, TRANSFER_REASON_NAMES, type EvidenceKind, type TransferReason } from '#shared/transfer/reasons'
import type { TransferRefused, TransferStep } from '#shared/transfer/refusals'
import { TRANSFER_STATE_NAMES, type TransferState } from '#shared/transfer/states'
import { WAY_NAMES } from '#shared/transfer/ways'
import type { TextsOf } from './fault.ts'

const STEPS: Readonly<Record<TransferStep, string>> = {
  issueNotice: '出通知单',
  send: '登记寄出',
  recordReceipt: '登记回执',
}

const NEXT_STEPS: Readonly<Record<TransferState, string>> = {
  accepted: '请先核对数量、出通知单。',
  noticed: '请先登记寄出。',
  sent: '请等回执；收到后登记回执。',
  closed: '这次转递已经办完，不用再办；要补纸请到「文书」重印。',
}

const PARTS = { originals: '正本', duplicates: '副本', pieces: '材料' } as const
const UNITS = { originals: '卷', duplicates: '卷', pieces: '份' } as const

const MAY_BE_RETIRED = '已退休的，转递原因请选「退休（政策性转递）」。'

export const transferTexts: TextsOf<TransferRefused> = {
  TRANSFER_ALREADY_OPEN: (f) => ({
    title: `该档案正在转往${f.receiver}，${TRANSFER_STATE_NAMES[f.state]}。`,
    next: '请在「转递」里接着办那一件，不必另行受理。',
  }),
  TRANSFER_NOT_AT_THIS_STEP: (f) => ({
    title: `这次转递${TRANSFER_STATE_NAMES[f.state]}，现在不能${STEPS[f.step]}。`,
    next: NEXT_STEPS[f.state],
  }),
  TRANSFER_WITHOUT_APPLICATION: () => ({
    title: '没有用人单位或本人的申请，档案不能转出（威人社发〔2021〕10号（五））。',
    next: `请改选申请人，并收取申请材料；${MAY_BE_RETIRED}`,
    field: 'applicant',
  }),
  EVIDENCE_MISSING: (f) => ({
    title: `转递原因为「${TRANSFER_REASON_NAMES[f.reason]}」，还缺：${f.groups.map(anyOf).join('；')}（${f.source}）。`,
    next: `请收齐后勾选；${wayOutOfEvidence(f.reason)}`,
    field: 'evidence',
  }),
  APPLICANT_IDENTITY_MISSING: () => ({
    title: '本人申请，还没有核验身份证件。',
    next: '请核验本人证件后勾选「身份证件」；代办的核验双方证件和委托书。',
    field: 'evidence',
  }),
  REQUEST_LETTER_INCOMPLETE: () => ({
    title: '依据里有调档函，但函号或日期没有填。',
    next: '请照函件填写函号和日期；没有函号的填「无号」。',
    field: 'requestLetterNo',
  }),
  REQUEST_LETTER_UNTICKED: () => ({
    title: '填了调档函号或日期，依据里却没有调档函。',
    next: '请勾选「调档函（商调函）」，或清空函号和日期。',
    field: 'requestLetterNo',
  }),
  REQUEST_LETTER_TOO_LATE: (f) => ({
    title: `调档函的日期是${inWords(f.letterDate)}，晚于手续齐全的日期。`,
    next: '手续齐全的日期不早于调档函，请核对这两个日期。',
    field: 'requestLetterDate',
  }),
  RECEIVER_MAY_NOT_HOLD: (f) => ({
    title: `「${f.receiver}」没有管理人事档案的权限（人社部发〔2021〕112号：未经授权不得管理）。`,
    next: '请转往其委托存档的人才服务机构；确有权限的，核实后在单位目录里登记。',
    field: 'receiverId',
  }),
  RECEIVER_IS_THIS_OFFICE: (f) => ({
    title: `「${f.receiver}」就是本中心，不能转给自己。`,
    next: '请选择真正的接收单位；只改存档形式的不办转递。',
    field: 'receiverId',
  }),
  RETIRED_NOT_TO_TOWNSHIP: (f) => ({
    title: `退休人员的档案应转往户籍地镇（街道）人社服务中心，「${f.receiver}」是${INSTITUTION_KIND_NAMES[f.kind]}（威人社发〔2021〕10号（七））。`,
    next: '请选择户籍地的镇街；目录里没有的先添加，外地的也可以添加。',
    field: 'receiverId',
  }),
  WAY_FORBIDDEN: (f) => ({
    title: `不能走${WAY_NAMES[f.way]}：${f.because.join('；')}（人社部发〔2021〕112号、人社厅发〔2022〕64号）。`,
    next: '请改为机要通信、机要交通或专人送取。',
    field: 'way',
  }),
  COMPLETE_IN_FUTURE: () => ({
    title: '手续齐全的日期晚于今天。',
    next: '请填写收齐转档手续的实际日期，时限从那天起算。',
    field: 'completeOn',
  }),
  COMPLETE_BEFORE_ARRIVAL: (f) => ({
    title: `手续齐全的日期早于本中心收到这份档案的日期（${inWords(f.receivedOn)}）。`,
    next: '请核对日期；手续先到的，填收到档案的那天。',
    field: 'completeOn',
  }),
  NOTICE_COUNT_DIFFERS: (f) => ({
    title: `${PARTS[f.part]}登记为 ${f.recorded} ${UNITS[f.part]}，现在填的是 ${f.counted} ${UNITS[f.part]}。`,
    next: '请重新清点；实物与登记确实不符的，先在档案页查明更正，再出通知单。',
    field: f.part,
  }),
  SENT_IN_FUTURE: () => ({ title: '寄出日期晚于今天。', next: '请填写实际交寄或交接的日期。', field: 'sentOn' }),
  SENT_TOO_EARLY: (f) => ({
    title: `寄出日期早于${inWords(f.notBefore)}，那天通知单才开出，或档案才回到库房。`,
    next: `请填写${inWords(f.notBefore)}或以后的实际日期。`,
    field: 'sentOn',
  }),
  TRANSFER_MESSENGERS_TOO_FEW: (f) => ({
    title: `专人送取须有两人，各写姓名和证件号码，现在只有 ${f.named} 人。`,
    next: '请补填另一名送取人；同一证件号码只算一人。',
    field: 'messengers',
  }),
  TRANSFER_MESSENGER_IS_PERSON: (f) => ({
    title: `送取人「${f.name}」与档案本人姓名或证件号码相同，档案严禁由本人携带（人社部发〔2021〕112号）。`,
    next: '请由单位另派两名工作人员；只是同名的也请换人。',
    field: 'messengers',
  }),
  TRANSFER_MESSENGERS_UNEXPECTED: (f) => ({
    title: `受理时定的是${WAY_NAMES[f.way]}，不用填送取人。`,
    next: '请清空送取人，只填编号和封条号。',
    field: 'messengers',
  }),
  RECEIPT_IN_FUTURE: () => ({
    title: '收到回执的日期晚于今天。',
    next: '请填写实际收到的日期。',
    field: 'receivedOn',
  }),
  RECEIPT_BEFORE_SENDING: (f) => ({
    title: `收到回执的日期早于寄出日期（${inWords(f.sentOn)}）。`,
    next: '请核对回执上的日期，填写实际收到的那天。',
    field: 'receivedOn',
  }),
}

function anyOf(kinds: readonly EvidenceKind[]): string {
  return kinds.map((kind) => EVIDENCE_NAMES[kind]).join('或')
}

function wayOutOfEvidence(reason: TransferReason): string {
  if (reason === 'leftUnit') return '只有调档函的，转递原因请改选「就业（调入单位）」或「变更存档机构」。'
  return '拿不出的，请申请人联系出具单位，齐全之日起再算 15 个工作日。'
}
