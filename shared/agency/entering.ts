import { isCreditCode } from './credit-code.ts'
import type { AgencyRefused } from './refusals.ts'

/** Every reason not to enter an institution: each stands in the directory once, and its code is right or left out. */
export function refusalsToEnter(
  { nameTaken }: { readonly nameTaken: boolean },
  { name, creditCode }: { readonly name: string; readonly creditCode: string },
): readonly AgencyRefused[] {
  return [
    ...(nameTaken ? [{ code: 'INSTITUTION_NAME_TAKEN', name: name.trim() } as const] : []),
    ...(isCreditCode(creditCode) ? [] : [{ code: 'INSTITUTION_CODE_WRONG' } as const]),
  ]
}
