import { INSTITUTION_KIND_NAMES, INSTITUTION_KINDS } from '#shared/agency/institution'
import { PURPOSE_NAMES, PURPOSES } from '#shared/lending/purposes'
import { lendingText } from '#text/lending'
import { CodeSelect } from '#ui/code-select'
import { DateField } from '#ui/date-field'
import type { DeskFormHandle } from '#ui/desk-form'
import { InstitutionField } from '#ui/institution-field'
import { optionsOf } from '#ui/options'
import { TextField } from '#ui/text-field'
import { ChosenArchives } from './chosen-archives.tsx'
import { HandlerFields } from './handler-fields.tsx'
import type { RequestDraft } from './request-draft.ts'

/** Whose files, for whom, what for, and who comes: the same on the sample and on the stamped letter. */
export function RequestFields<Draft extends RequestDraft>({ form }: { readonly form: DeskFormHandle<Draft> }) {
  return (
    <>
      <ChosenArchives form={form} />
      <InstitutionField
        name="unitName"
        label={lendingText.unitName}
        className="wide"
        onPick={
          ({ kind, creditCode }) => form.set({ unitKind: kind, unitCreditCode: creditCode } as Partial<Draft>) // both belong to every request
        }
      />
      <CodeSelect
        name="unitKind"
        label={lendingText.unitKind}
        options={optionsOf(INSTITUTION_KINDS, INSTITUTION_KIND_NAMES)}
      />
      <TextField name="unitCreditCode" label={lendingText.unitCreditCode} code maxLength={18} />
      <CodeSelect name="purpose" label={lendingText.purpose} options={optionsOf(PURPOSES, PURPOSE_NAMES)} />
      <DateField name="wishedUntil" label={lendingText.wishedUntil} />
      <TextField
        name="scope"
        label={lendingText.scope}
        placeholder={lendingText.scopeHint}
        maxLength={200}
        className="wide"
      />
      <HandlerFields />
    </>
  )
}
