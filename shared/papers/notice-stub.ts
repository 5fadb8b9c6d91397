import { inWords } from '#shared/kernel/local-date'
import { WAY_NAMES } from '#shared/transfer/ways'
import {
  duplicates,
  evidence,
  formerPost,
  name,
  needsList,
  originals,
  pieces,
  reason,
  tableOfEach,
  type NoticeColumn,
} from './notice-columns.ts'
import type { TransferNoticeFacts } from './notice-facts.ts'
import type { Block, Field } from './sheet.ts'

/** 存根: what stays here. One person, or all on an attached list, fill a form; two or three stand in a table. */
export function noticeStub(facts: TransferNoticeFacts): readonly Block[] {
  const [person, second] = facts.people
  if (needsList(facts)) return [formOf(facts, (column) => column.ofAll(facts))]
  if (person !== undefined && second === undefined) return [formOf(facts, (column) => column.of(person))]
  return [
    { kind: 'fields', rows: [[receiver(facts)]] },
    tableOfEach(facts, [name, formerPost, reason, evidence, originals, duplicates, pieces]),
    { kind: 'fields', rows: [[way(facts), ...signatures(facts)]] },
  ]
}

function formOf(facts: TransferNoticeFacts, say: (column: NoticeColumn) => string): Block {
  const field = (column: NoticeColumn): Field => ({ label: column.head, value: say(column), share: 1 })
  return {
    kind: 'fields',
    rows: [
      [field(name), field(formerPost)],
      [receiver(facts)],
      [field(reason), field(evidence)],
      [field(originals), field(duplicates), field(pieces)],
      [way(facts)],
      signatures(facts),
    ],
  }
}

function receiver(facts: TransferNoticeFacts): Field {
  return { label: '转往单位', value: facts.receiver.name, share: 1 }
}

function way(facts: TransferNoticeFacts): Field {
  return { label: '方式及编号', value: `${WAY_NAMES[facts.way]}　${facts.wayNo}`, share: 7 }
}

function signatures(facts: TransferNoticeFacts): readonly Field[] {
  return [
    { label: '经办', value: facts.handler, share: 3 },
    { label: '复核', value: facts.reviewer, share: 3 },
    { label: '日期', value: inWords(facts.issuedOn), share: 4 },
  ]
}
