import { inWords } from '#shared/kernel/local-date'
import { inCapitals } from './capitals.ts'
import {
  archiveNo,
  duplicates,
  evidence,
  formerPost,
  name,
  needsList,
  originals,
  pieces,
  reason,
  tableOfAll,
  tableOfEach,
} from './notice-columns.ts'
import { peopleSentOn, sumOf, type TransferNoticeFacts } from './notice-facts.ts'
import { noticeStub } from './notice-stub.ts'
import { BLANK_DAY } from './phrases.ts'
import type { Block, Sheet } from './sheet.ts'

/**
 * 转递通知单: stub, notice and receipt under one number on one page, with room for the seal across both
 * perforations (《干部人事档案工作条例》2018; 人社厅发〔2022〕64号). Counts stand in capitals.
 */
export function transferNotice(facts: TransferNoticeFacts): Sheet {
  return {
    title: `流动人员人事档案转递通知单 ${facts.noticeNo}`,
    issuedOn: facts.issuedOn,
    layout: 'slip',
    blocks: [stub(facts), PERFORATION, notice(facts), PERFORATION, receipt(facts), ...attachedList(facts)],
  }
}

const PERFORATION: Block = { kind: 'cut', text: '骑缝章' }

const NOTICE_COLUMNS = [name, archiveNo, formerPost, reason, originals, duplicates, pieces]
const LIST_COLUMNS = [name, archiveNo, formerPost, reason, evidence, originals, duplicates, pieces]

function stub(facts: TransferNoticeFacts): Block {
  return {
    kind: 'together',
    blocks: [
      { kind: 'headline', text: '人事档案转递通知单', left: '（存根）', right: facts.noticeNo },
      ...noticeStub(facts),
    ],
  }
}

function notice(facts: TransferNoticeFacts): Block {
  const days = facts.returnWithinDays
  return {
    kind: 'together',
    blocks: [
      { kind: 'headline', text: '人事档案转递通知单', left: '', right: facts.noticeNo },
      { kind: 'words', role: 'addressee', text: `${facts.receiver.name}：` },
      {
        kind: 'words',
        role: 'body',
        text: `兹将${peopleSentOn(facts)}同志的人事档案转去，请按所附目录清点查收，并将回执加盖公章后于${days}日内退回。`,
      },
      needsList(facts) ? tableOfAll(facts, NOTICE_COLUMNS) : tableOfEach(facts, NOTICE_COLUMNS),
      { kind: 'words', role: 'note', text: enclosuresOf(facts) },
      {
        kind: 'signed',
        left: `发件人：${facts.handler}`,
        lines: [`发件机关（章）：${facts.office.fullName}`, inWords(facts.issuedOn)],
      },
    ],
  }
}

function enclosuresOf(facts: TransferNoticeFacts): string {
  const list = needsList(facts) ? `转递人员名单${inCapitals(facts.people.length)}名、` : ''
  return `附：${list}材料目录清单${numberOrBlank(facts.listPages)}页、密封件${numberOrBlank(facts.sealedItems)}件。`
}

function numberOrBlank(count: number | null): string {
  return count === null ? '　　　' : inCapitals(count)
}

function receipt(facts: TransferNoticeFacts): Block {
  const { office, people } = facts
  return {
    kind: 'together',
    blocks: [
      { kind: 'headline', text: '人事档案转递通知单', left: '（回执）', right: facts.noticeNo },
      { kind: 'words', role: 'addressee', text: `${office.fullName}：` },
      {
        kind: 'words',
        role: 'body',
        text:
          `你中心${inWords(facts.issuedOn)}以${facts.noticeNo}转来${peopleSentOn(facts)}同志人事档案` +
          `正本${inCapitals(sumOf(people, 'originals'))}卷、副本${inCapitals(sumOf(people, 'duplicates'))}卷、` +
          `材料${inCapitals(sumOf(people, 'pieces'))}份，经清点　□无误　□有下列差异，已收存，现将回执退回。`,
      },
      { kind: 'fields', rows: [[{ label: '差异', value: '', share: 1 }]] },
      { kind: 'signed', left: '收件人：', lines: ['收件机关（章）：　　　　　　　　　　　　', BLANK_DAY] },
      {
        kind: 'barcode',
        code: facts.receiptCode,
        beside: [`回执邮寄地址：${office.address}`, `邮编：${office.postcode}　　电话：${office.phone}`],
      },
    ],
  }
}

function attachedList(facts: TransferNoticeFacts): readonly Block[] {
  if (!needsList(facts)) return []
  return [
    { kind: 'newPage' },
    { kind: 'headline', text: '转递人员名单', left: '（附件）', right: facts.noticeNo },
    tableOfEach(facts, LIST_COLUMNS),
    { kind: 'signed', left: '', lines: [`发件机关（章）：${facts.office.fullName}`, inWords(facts.issuedOn)] },
  ]
}
