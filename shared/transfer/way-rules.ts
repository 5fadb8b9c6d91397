import { INSTITUTION_KIND_NAMES, type InstitutionKind } from '#shared/agency/institution'
import { CATEGORY_NAMES, type Category, type Standing } from '#shared/person/categories'
import { WAYS, type Way } from './ways.ts'

export type WayFacts = {
  readonly standing: Standing
  readonly category: Category
  /** Kind of the institution the file once came from, as intake recorded it; any other text is an unknown kind. */
  readonly senderKind: string
  readonly receiver: { readonly name: string; readonly kind: InstitutionKind; readonly confidentialNo: string }
}

/** One way with the answer of the rule; `note` says why it is forbidden, or what to look at before using it. */
export type WayVerdict = { readonly way: Way; readonly allowed: boolean; readonly note: string | null }

const SOURCE = '人社部发〔2021〕112号、人社厅发〔2022〕64号'

// 党政军机关、参公单位、国有企事业单位. Courts and case authorities are state organs, social security offices public institutions.
const STATE_KINDS: readonly InstitutionKind[] = [
  'partyOrGovernment',
  'publicInstitution',
  'stateEnterprise',
  'court',
  'caseAuthority',
  'socialSecurity',
]

/** Every way with the rule's answer for this file and receiver (人社部发〔2021〕112号, 人社厅发〔2022〕64号). 个人自带 is no way. */
export function waysFor(facts: WayFacts): readonly WayVerdict[] {
  return WAYS.map((way) => {
    const because = reasonsAgainst(way, facts)
    return because.length > 0
      ? { way, allowed: false, note: `${because.join('；')}，应走机要通信、机要交通或专人送取（${SOURCE}）。` }
      : { way, allowed: true, note: warningOn(way, facts) }
  })
}

/** Why this file must not go this way; empty when it may. A university on either side is no reason. */
export function reasonsAgainst(way: Way, { standing, category, senderKind, receiver }: WayFacts): readonly string[] {
  if (way !== 'ems') return []
  return [
    ...(standing === 'cadre' ? ['本人身份为干部'] : []),
    ...(category === 'leftPublicPost' ? [`人员类别为「${CATEGORY_NAMES.leftPublicPost}」`] : []),
    ...STATE_KINDS.filter((kind) => kind === senderKind).map((kind) => `档案来自${INSTITUTION_KIND_NAMES[kind]}`),
    ...(STATE_KINDS.includes(receiver.kind) ? [`转往${INSTITUTION_KIND_NAMES[receiver.kind]}`] : []),
  ]
}

function warningOn(way: Way, { senderKind, receiver }: WayFacts): string | null {
  const confidential = way === 'confidentialPost' || way === 'confidentialCourier'
  if (confidential && receiver.confidentialNo.trim() === '') {
    return `目录里没有「${receiver.name}」的机要户号，机要可能送不到；请先电话核实，送不到的改为专人送取。`
  }
  const university = receiver.kind === 'university' || senderKind === 'university'
  if (way === 'ems' && university) {
    return '高校档案可走邮政特快专递；请先确认是学籍档案而不是干部人事档案，拿不准的走机要或专人（人社厅发〔2022〕64号）。'
  }
  return null
}
