import {
  CATEGORIES,
  CATEGORY_NAMES,
  CUSTODY_FORM_NAMES,
  CUSTODY_FORMS,
  DOCUMENT_KINDS,
  DOCUMENT_NAMES,
  SEX_NAMES,
  SEXES,
  STANDING_NAMES,
  STANDINGS,
} from '#shared/person/categories'
import { intakeText } from '#text/intake'
import { RadioField } from '#ui/choice-field'
import { CodeSelect } from '#ui/code-select'
import { DateField } from '#ui/date-field'
import type { DeskFormHandle } from '#ui/desk-form'
import { InstitutionField } from '#ui/institution-field'
import { optionsOf } from '#ui/options'
import { TextField } from '#ui/text-field'
import { DivisionField } from './division-field.tsx'
import { DocumentReading } from './document-reading.tsx'
import type { IntakeDraft } from './intake-draft.ts'
import { SamePeople } from './same-people.tsx'

/** The person the file is about: number first, for it tells the rest and finds the same person. */
export function PersonFields({ form }: { readonly form: DeskFormHandle<IntakeDraft> }) {
  return (
    <>
      <CodeSelect
        name={['person', 'documentKind']}
        label={intakeText.documentKind}
        options={optionsOf(DOCUMENT_KINDS, DOCUMENT_NAMES)}
      />
      <TextField
        name={['person', 'documentNo']}
        label={intakeText.documentNo}
        className="document-no"
        code
        maxLength={40}
      />
      <DocumentReading form={form} />
      <TextField name={['person', 'name']} label={intakeText.name} maxLength={120} />
      <TextField
        name={['person', 'formerNames']}
        label={intakeText.formerNames}
        placeholder={intakeText.formerNamesHint}
      />
      <SamePeople form={form} />
      <CodeSelect name={['person', 'sex']} label={intakeText.sex} options={optionsOf(SEXES, SEX_NAMES)} />
      <DateField name={['person', 'bornOn']} label={intakeText.bornOn} />
      <CodeSelect
        name={['person', 'category']}
        label={intakeText.category}
        options={optionsOf(CATEGORIES, CATEGORY_NAMES)}
        className="wide"
      />
      <CodeSelect
        name={['person', 'standing']}
        label={intakeText.standing}
        options={optionsOf(STANDINGS, STANDING_NAMES)}
      />
      <CodeSelect
        name="custodyForm"
        label={intakeText.custodyForm}
        options={optionsOf(CUSTODY_FORMS, CUSTODY_FORM_NAMES)}
      />
      <InstitutionField
        name={['person', 'employer']}
        label={intakeText.employer}
        placeholder=""
        onPick={({ creditCode }) => form.set({ person: { ...form.values().person, employerCreditCode: creditCode } })}
      />
      <TextField name={['person', 'employerCreditCode']} label={intakeText.employerCreditCode} code maxLength={18} />
      <DivisionField />
      <TextField name={['person', 'phone']} label={intakeText.phone} maxLength={40} />
      <RadioField
        name="identityMatches"
        label={intakeText.identity}
        className="wide"
        options={[
          { value: 'yes', label: intakeText.identityMatches },
          { value: 'no', label: intakeText.identityDiffers },
        ]}
      />
    </>
  )
}
