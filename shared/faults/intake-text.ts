import {
  ARRIVAL_WAY_NAMES,
  SEAL_STATE_NAMES,
  TURN_AWAY_REASON_NAMES,
  type TurnAwayReason,
} from '#shared/intake/arrival'
import type { HeldKind } from '#shared/intake/held'
import type { IntakeRefused } from '#shared/intake/refusals'
import { CATEGORY_NAMES, STANDING_NAMES } from '#shared/person/categories'
import { DOCUMENT_DOUBT_NAMES } from '#shared/person/document-doubts'
import type { TextsOf } from './fault.ts'

const WHERE: Readonly<Record<HeldKind, string>> = {
  atDesk: '在窗口待上架',
  shelved: '在架上',
  lent: '已借出',
  dispatched: '已转出、待回执',
}

const UNFOUNDED: Readonly<Record<TurnAwayReason, string>> = {
  broughtByPerson: '来档方式不是个人自带',
  unsealed: '密封情况没有填「未密封」',
  sealBroken: '封条填的是完好、有印章',
  wrongPerson: '没有写明',
  outOfScope: '没有写明',
  misdirected: '没有写明',
}

const RETURN_TO_SENDER = '请按「拒收」登记，退请原存档单位'

export const intakeTexts: TextsOf<IntakeRefused> = {
  BROUGHT_BY_PERSON: () => ({
    title: '档案由个人自带，不能收。',
    next: `${RETURN_TO_SENDER}重新密封后经机要、邮政特快专递或专人送来。`,
    field: 'arrival.way',
  }),
  SEAL_NOT_INTACT: (f) => ({
    title: `档案袋${f.seal === 'missing' ? SEAL_STATE_NAMES.missing : '封条破损'}，不能收。`,
    next: `${RETURN_TO_SENDER}核对后重新密封。`,
    field: 'arrival.seal',
  }),
  SEAL_UNSTAMPED: () => ({
    title: '封条上没有原存档单位的印章，不能收。',
    next: `${RETURN_TO_SENDER}加盖印章后重新密封；若印章清楚，请勾选「封口盖有来档单位章」。`,
    field: 'arrival.sealStamped',
  }),
  IDENTITY_DIFFERS: () => ({
    title: '袋内材料与所填的人不符，不能收。',
    next: '请核对姓名和证件号码；确属人档不符的，按「拒收」登记后退回。',
    field: 'identityMatches',
  }),
  MESSENGERS_INCOMPLETE: (f) => ({
    title: `专人送达应有两名送档人，现在只填了 ${f.named} 名。`,
    next: '请补填送档人姓名和证件号码；不足两人的，请来档单位补派。',
    field: 'arrival.messengers',
  }),
  MESSENGER_IS_PERSON: (f) => ({
    title: `送档人「${f.name}」就是档案本人，本人不得送自己的档案。`,
    next: '请改由他人送达；若只是同名，请填写双方证件号码。',
    field: 'arrival.messengers',
  }),
  WAY_NO_MISSING: (f) => ({
    title: `经${ARRIVAL_WAY_NAMES[f.way]}来档，没有填编号。`,
    next: '请填写袋面或邮件上的编号，便于日后查对。',
    field: 'arrival.wayNo',
  }),
  ARRIVED_IN_FUTURE: () => ({
    title: '来档日期晚于今天。',
    next: '请改为实际收到的日期。',
    field: 'arrival.arrivedOn',
  }),
  DOCUMENT_NO_WRONG: (f) => ({
    title: `证件号码有疑问：${f.doubts.map((doubt) => DOCUMENT_DOUBT_NAMES[doubt]).join('、')}。`,
    next: '请对照材料再输一次；材料上就是这样写的，请勾选「证件号码存疑」后照收。',
    field: 'person.documentNo',
  }),
  DOCUMENT_KIND_MISSING: () => ({
    title: '填了证件号码，证件类型却是「无证件」。',
    next: '请选择证件类型，或清空号码。',
    field: 'person.documentKind',
  }),
  CREDIT_CODE_WRONG: () => ({
    title: '工作单位的统一社会信用代码校验不符。',
    next: '请对照执照再输一次；查不到的可以留空，老单位可填 9 位组织机构代码。',
    field: 'person.employerCreditCode',
  }),
  EMPLOYER_MISSING: () => ({
    title: '单位存档没有填工作单位。',
    next: '请填写委托存档的单位，或改为个人存档。',
    field: 'person.employer',
  }),
  FORM_AGAINST_CATEGORY: (f) => ({
    title: `「${CATEGORY_NAMES[f.category]}」没有工作单位，不能按单位存档。`,
    next: '请改为个人存档，或核对人员类别。',
    field: 'custodyForm',
  }),
  STANDING_CHANGED: (f) => ({
    title: `此人身份原记载为${STANDING_NAMES[f.recorded]}，现在填的是${STANDING_NAMES[f.stated]}；身份不因换存档机构而改变。`,
    next: '请按原记载填写；材料另有依据的，在缺件说明里写明。',
    field: 'person.standing',
  }),
  BORN_IN_FUTURE: () => ({
    title: '出生日期晚于今天。',
    next: '请对照材料改正；材料没有写明的可以留空。',
    field: 'person.bornOn',
  }),
  ALREADY_HELD: (f) => ({
    title: `此人的档案已在本中心，编号 ${f.archiveNo}，现${WHERE[f.where]}。`,
    next:
      f.where === 'dispatched'
        ? '请先在「转递」登记上一次的回执，再办收档。'
        : '请核对是否同一人；是补充材料的，请加入原档案；证件号码与他人重复的，请勾选「证件号码存疑」。',
    field: 'person.documentNo',
  }),
  NO_PIECES: () => ({
    title: '材料份数是 0。',
    next: '请清点袋内材料后填写份数。',
    field: 'pieces',
  }),
  TURN_AWAY_UNFOUNDED: (f) => ({
    title: `拒收原因「${TURN_AWAY_REASON_NAMES[f.reason]}」与所填情况不符：${UNFOUNDED[f.reason]}。`,
    next: '请改正来档情况，或另选拒收原因。',
    field: 'reason',
  }),
}
