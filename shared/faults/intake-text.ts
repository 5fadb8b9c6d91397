import type { IntakeRefused } from '#shared/intake/refusals'
import type { TextsOf } from './fault.ts'

export const intakeTexts: TextsOf<IntakeRefused> = {
  INTAKE_UNKNOWN: () => ({ title: '没有这条记录。', next: '请重新检索。' }),
}
