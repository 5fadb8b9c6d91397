import type { Office } from '#shared/agency/office'
import type { VolumeKind } from '#shared/archive/volume-label'
import { refusalsToStep, type Custody, type StepRefused } from '#shared/custody/custody'
import type { TransferRefused, TransferStep } from './refusals.ts'
import type { TransferState } from './states.ts'

/** What goes on the notice, as recorded or as counted at the desk: 正本 and 副本 in volumes, 材料 in pieces. */
export type Counts = { readonly originals: number; readonly duplicates: number; readonly pieces: number }

export type VolumeToSend = { readonly kind: VolumeKind; readonly pieces: number; readonly custody: Custody }

export type NoticeFacts = { readonly state: TransferState; readonly volumes: readonly VolumeToSend[] }

/** Every reason not to issue the notice: the step, a volume that is not at hand, and each count that differs. */
export function refusalsToIssueNotice(
  { state, volumes }: NoticeFacts,
  counted: Counts,
): readonly (TransferRefused | StepRefused)[] {
  return [
    ...refuseWhenNotAtStep(state, 'issueNotice'),
    ...volumes.flatMap(({ custody }) => refusalsToStep(custody, 'dispatch')),
    ...refuseWhenCountsDiffer(countsOf(volumes), counted),
  ]
}

export function countsOf(volumes: readonly Pick<VolumeToSend, 'kind' | 'pieces'>[]): Counts {
  const duplicates = volumes.filter(({ kind }) => kind === 'duplicate').length
  return {
    originals: volumes.length - duplicates,
    duplicates,
    pieces: volumes.reduce((sum, { pieces }) => sum + pieces, 0),
  }
}

/** 威就业人才转〔2026〕1号: the office's letter code, where a closing 函 gives way to 转. */
export function noticeNoOf({ letterCode }: Pick<Office, 'letterCode'>, year: string, number: number): string {
  return `${letterCode.replace(/函$/, '')}转〔${year}〕${number}号`
}

/** What a scanner reads off the returned receipt. */
export function receiptCodeOf(year: string, number: number): string {
  return `ZD-${year}-${number}`
}

const BEFORE = { issueNotice: 'accepted', send: 'noticed', recordReceipt: 'sent' } as const satisfies Readonly<
  Record<TransferStep, TransferState>
>

/** A transfer goes its steps in order, each once. */
export function refuseWhenNotAtStep(state: TransferState, step: TransferStep): readonly TransferRefused[] {
  return state === BEFORE[step] ? [] : [{ code: 'TRANSFER_NOT_AT_THIS_STEP', state, step }]
}

function refuseWhenCountsDiffer(recorded: Counts, counted: Counts): readonly TransferRefused[] {
  return (['originals', 'duplicates', 'pieces'] as const)
    .filter((part) => recorded[part] !== counted[part])
    .map((part) => ({ code: 'NOTICE_COUNT_DIFFERS', part, recorded: recorded[part], counted: counted[part] }))
}
