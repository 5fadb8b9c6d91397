import { accountsTexts } from './accounts-text.ts'
import { agencyTexts } from './agency-text.ts'
import { archiveTexts } from './archive-text.ts'
import { custodyTexts } from './custody-text.ts'
import { doorTexts } from './door-text.ts'
import type { Fault, FaultText, TextsOf } from './fault.ts'
import { intakeTexts } from './intake-text.ts'
import { lendingTexts } from './lending-text.ts'
import { papersTexts } from './papers-text.ts'
import { shelvingTexts } from './shelving-text.ts'
import { transferTexts } from './transfer-text.ts'

const texts: TextsOf<Fault> = {
  ...doorTexts,
  ...custodyTexts,
  ...accountsTexts,
  ...agencyTexts,
  ...archiveTexts,
  ...intakeTexts,
  ...shelvingTexts,
  ...lendingTexts,
  ...transferTexts,
  ...papersTexts,
}

/** The sentence for a fault: what is so, and what to do next. */
export function faultText(fault: Fault): FaultText {
  const say = texts[fault.code] as (fault: Fault) => FaultText
  return say(fault)
}
