import { Form } from 'antd'
import { INSTITUTION_KIND_NAMES, INSTITUTION_KINDS } from '#shared/agency/institution'
import { ARRIVAL_WAY_NAMES, ARRIVAL_WAYS, SEAL_STATE_NAMES, SEAL_STATES } from '#shared/intake/arrival'
import { intakeText, WAY_NO_NAMES } from '#text/intake'
import { CheckField, RadioField } from '#ui/choice-field'
import { CodeSelect } from '#ui/code-select'
import { DateField } from '#ui/date-field'
import type { DeskFormHandle } from '#ui/desk-form'
import { useFieldName, useFormFaults } from '#ui/form-faults'
import { InstitutionField } from '#ui/institution-field'
import { optionsOf } from '#ui/options'
import { TextField } from '#ui/text-field'
import type { IntakeDraft } from './intake-draft.ts'

/** How the envelope came, from whom, and how it is sealed: what can be seen before it is opened. */
export function ArrivalFields({ form }: { readonly form: DeskFormHandle<IntakeDraft> }) {
  const way = Form.useWatch(['arrival', 'way'], form.antd)
  return (
    <>
      <CodeSelect
        name={['arrival', 'way']}
        label={intakeText.way}
        options={optionsOf(ARRIVAL_WAYS, ARRIVAL_WAY_NAMES)}
        className="wide"
      />
      <TextField
        name={['arrival', 'wayNo']}
        label={WAY_NO_NAMES[way ?? 'broughtByPerson']}
        code
        maxLength={50}
        className="wide"
      />
      {way === 'messenger' && <Messengers />}
      <InstitutionField
        name={['arrival', 'sender']}
        label={intakeText.sender}
        className="wide"
        onPick={({ kind }) => form.set({ arrival: { ...form.values().arrival, senderKind: kind } })}
      />
      <CodeSelect
        name={['arrival', 'senderKind']}
        label={intakeText.senderKind}
        options={optionsOf(INSTITUTION_KINDS, INSTITUTION_KIND_NAMES)}
        className="wide"
      />
      <TextField name={['arrival', 'noticeNo']} label={intakeText.noticeNo} maxLength={60} className="wide" />
      <DateField name={['arrival', 'arrivedOn']} label={intakeText.arrivedOn} className="wide" />
      <RadioField
        name={['arrival', 'seal']}
        label={intakeText.seal}
        options={optionsOf(SEAL_STATES, SEAL_STATE_NAMES)}
        className="wide"
      />
      <CheckField
        name={['arrival', 'sealStamped']}
        label={intakeText.sealStamped}
        text={intakeText.sealStampedText}
        className="wide"
      />
    </>
  )
}

const MESSENGERS = ['甲', '乙']

/** Two people who brought the file, by name and document. */
function Messengers() {
  useFieldName('arrival.messengers')
  const said = useFormFaults()?.sayAt('arrival.messengers') ?? null
  return (
    <>
      {MESSENGERS.map((number, index) => (
        <div key={number} className="messenger wide">
          <TextField
            name={['arrival', 'messengers', index, 'name']}
            label={intakeText.messengerName(number)}
            maxLength={80}
          />
          <TextField
            name={['arrival', 'messengers', index, 'documentNo']}
            label={intakeText.messengerNo(number)}
            className="no-label"
            placeholder={intakeText.messengerNoHint}
            code
            maxLength={30}
          />
        </div>
      ))}
      {said !== null && (
        <p role="alert" className="said-here wide">
          {said}
        </p>
      )}
    </>
  )
}
