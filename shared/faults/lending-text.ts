import { INSTITUTION_KIND_NAMES } from '#shared/agency/institution'
import type { CustodyKind } from '#shared/custody/custody'
import { inWords } from '#shared/kernel/local-date'
import { PURPOSE_NAMES } from '#shared/lending/purposes'
import type { LendingRefused } from '#shared/lending/refusals'
import type { ScanType } from '#shared/lending/scan-kinds'
import { purposesOf } from '#shared/lending/units'
import type { TextsOf } from './fault.ts'

const GONE: Readonly<Record<CustodyKind, string>> = {
  outside: '还没有收进库房',
  atDesk: '在窗口',
  shelved: '在架上',
  lent: '已借出',
  dispatched: '已转出、待回执',
  handedOver: '已转出并办结',
}

const SCAN_NAMES: Readonly<Record<ScanType, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG 图片',
  'image/jpeg': 'JPEG 图片',
}

export const lendingTexts: TextsOf<LendingRefused> = {
  UNIT_IS_SUBJECT: (f) => ({
    title: `借用单位填的是档案本人「${f.name}」，本人不能借阅自己的档案。`,
    next: '请由社保、公证等用档单位出具借档函；本人需要凭证的，可开具存档证明。',
    field: 'unitName',
  }),
  PURPOSE_NOT_FOR_UNIT: (f) => ({
    title: `${INSTITUTION_KIND_NAMES[f.unitKind]}不能以「${PURPOSE_NAMES[f.purpose]}」借阅档案（《干部人事档案工作条例》第三十一条）。`,
    next: `请核对单位类别和事由；这类单位可办：${purposesOf(f.unitKind)
      .map((purpose) => PURPOSE_NAMES[purpose])
      .join('、')}。`,
    field: 'purpose',
  }),
  HANDLERS_TOO_FEW: (f) => ({
    title: `${INSTITUTION_KIND_NAMES[f.unitKind]}借阅档案须派两名工作人员，现只有一名。`,
    next: '请补填第二名经办人及证件号；只来一人的，请对方补派人员后再办。',
    field: 'handlers',
  }),
  HANDLER_UNIDENTIFIED: (f) => ({
    title: `经办人「${f.name}」没有证件。`,
    next: '请出示有效证件并填写证件号；没有证件的，请对方另派人员。',
    field: 'handlers',
  }),
  HANDLER_TWICE: (f) => ({
    title: `经办人「${f.name}」的证件号与前一名相同，是同一个人。`,
    next: '请核对证件号；两名经办人须是两个人。',
    field: 'handlers',
  }),
  HANDLER_IS_SUBJECT: (f) => ({
    title: `经办人「${f.name}」就是档案 ${f.archiveNo} 的本人，任何人不得经手自己的档案。`,
    next: '请借用单位另派与档案无关的人员。',
    field: 'handlers',
  }),
  ARCHIVE_ASKED_TWICE: (f) => ({
    title: `档案 ${f.archiveNo} 选了两次。`,
    next: '请去掉重复的一份。',
    field: 'archiveIds',
  }),
  ARCHIVE_NOT_HERE: (f) => ({
    title: `档案 ${f.archiveNo} ${GONE[f.where]}，不在本中心，不能借阅。`,
    next: '请告知对方向现存档单位借阅；需要凭证的，可开具去向证明。',
    field: 'archiveIds',
  }),
  WISHED_UNTIL_PAST: () => ({
    title: '借用期限的最后一天不晚于今天。',
    next: '请改为今天以后的日期。',
    field: 'wishedUntil',
  }),
  SCAN_UNREADABLE: (f) => ({
    title: `这个文件不是${SCAN_NAMES[f.mediaType]}，以后会打不开，所以没有保存。`,
    next: '请重新扫描，或另存为 PDF、PNG、JPEG 后再选。',
  }),
  LETTER_UNSTAMPED: () => ({
    title: '来函没有借用单位的印章，不能登记。',
    next: '请对方在函上加盖印章后送回原件；登记之前不能借出。',
    field: 'stamped',
  }),
  LETTER_ALREADY_REGISTERED: (f) => ({
    title: `这个单位的这份函已登记为 ${f.registerNo}。`,
    next: `请直接打开 ${f.registerNo} 办理；确是另一份函的，请核对函号。`,
    field: 'letterNo',
  }),
  LETTER_DATE_AHEAD: () => ({
    title: '函件日期在今天以后。',
    next: '请核对函上的日期；函上写错的，请对方更正并加盖印章。',
    field: 'letterDate',
  }),
  LETTER_TOO_OLD: (f) => ({
    title: `函件日期早于${inWords(f.notBefore)}，已超过一年。`,
    next: '请核对年份；确是旧函的，请对方重新出具。',
    field: 'letterDate',
  }),
  LETTER_DOES_NOT_ASK: (f) => ({
    title: `来函 ${f.registerNo} 没有要借档案 ${f.archiveNo}。`,
    next: '请核对是否拿错档案；确需借阅的，请对方另行出函并登记。',
  }),
  LETTER_USED: (f) => ({
    title: `这一卷已凭来函 ${f.registerNo} 借出并归还过，一份函只借一次。`,
    next: '再次借阅请对方重新出函并登记。',
  }),
  LOAN_DURING_TRANSFER: (f) => ({
    title: `这份档案正在办理转出（转往${f.receiver}），不能借出。`,
    next: '请先在「转递」办完；急用的，请借用单位与接收单位联系。',
  }),
  PIECES_NONE: () => ({
    title: '出库份数是 0。',
    next: '请当面清点后填写实际份数。',
    field: 'pieces',
  }),
  PIECES_DIFFER: (f) => ({
    title: `出库清点 ${f.counted} 份，目录登记 ${f.recorded} 份，两者不符。`,
    next:
      f.counted > f.recorded
        ? '请重新清点；确是多出的材料，请先在档案页「补充材料」入目录，再借出。'
        : '请重新清点并查找缺少的材料；查清之前不能借出，并报告负责人（《干部人事档案工作条例》第二十二条）。',
    field: 'pieces',
  }),
  DUE_TOO_EARLY: () => ({ title: '应还日期不晚于今天。', next: '请填今天以后的日期。', field: 'dueOn' }),
  DUE_TOO_LATE: (f) => ({
    title: `「${PURPOSE_NAMES[f.purpose]}」最长借 ${f.days} 天，应还日期最晚是${inWords(f.longest)}。`,
    next: '请改早；到期仍需使用的，归还后凭新函再借。',
    field: 'dueOn',
  }),
  SEAL_USED: (f) => ({
    title: `封条号 ${f.sealNo} 已用在 ${f.slipNo} 上。`,
    next: '请核对封条上的号码，换一张没有用过的封条。',
    field: f.at,
  }),
  LOAN_CLOSED: (f) => ({
    title: `这一卷已于${inWords(f.returnedOn)}归还。`,
    next: '不必再办；请检查是否选对了档案。',
  }),
  RETURNED_BEFORE_LENT: (f) => ({
    title: `归还日期早于借出日期（${inWords(f.lentOn)}）。`,
    next: '请核对日期。',
    field: 'returnedOn',
  }),
  RETURNED_IN_FUTURE: () => ({ title: '归还日期在今天以后。', next: '请填实际收到的日期。', field: 'returnedOn' }),
  OPENERS_SAME: (f) => ({
    title: `拆封人和监拆人都是「${f.name}」，须由两人当面拆封清点。`,
    next: '请填写另一名监拆人。',
    field: 'openers',
  }),
  RETURN_DIFFERENCE_UNDESCRIBED: (f) => ({
    title: [
      f.sealIntact ? '' : '归还封条不完好或未盖借用单位章。',
      f.lent.pieces === f.back.pieces && f.lent.pages === f.back.pages
        ? ''
        : `借出时 ${f.lent.pieces} 份 ${f.lent.pages} 页，现清点 ${f.back.pieces} 份 ${f.back.pages} 页。`,
    ].join(''),
    next: '请把情况和与对方商定的处理写进「差异说明」后再归还；缺少材料的，同时报告负责人。',
    field: 'difference',
  }),
  NEW_SEAL_SAME: (f) => ({
    title: `重新包封的封条号与出库封条 ${f.sealNo} 相同。`,
    next: '请换一张新封条，填写新号码。',
    field: 'newSealNo',
  }),
}
