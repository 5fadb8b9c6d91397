import type { Category, CustodyForm } from '#shared/person/categories'
import type { IntakeRefused } from './refusals.ts'

/** Of these the rule itself says that they have no employer (人社部发〔2021〕112号 第四条 ②③⑥). */
const WITHOUT_EMPLOYER: readonly Category[] = ['leftPublicPost', 'unemployedGraduate', 'flexibleWorker']

export type HeldAs = { readonly category: Category; readonly custodyForm: CustodyForm; readonly employer: string }

/**
 * Whether a file can be held in this form: one held for an employer names the employer and a person who has one
 * (威人社发〔2021〕10号 （五）, 人社厅发〔2022〕64号).
 */
export function refusalsToHoldAs({ category, custodyForm, employer }: HeldAs): readonly IntakeRefused[] {
  if (custodyForm === 'individual') return []
  const refusals: IntakeRefused[] = []
  if (employer.trim() === '') refusals.push({ code: 'EMPLOYER_MISSING' })
  if (WITHOUT_EMPLOYER.includes(category)) refusals.push({ code: 'FORM_AGAINST_CATEGORY', category })
  return refusals
}
