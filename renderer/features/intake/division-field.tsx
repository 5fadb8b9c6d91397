import { divisionName } from '#shared/agency/divisions'
import { intakeText } from '#text/intake'
import { DeskField } from '#ui/desk-field'
import { TextInput } from '#ui/text-field'

/** Six digits of the household's division, its name beside them. */
export function DivisionField() {
  return (
    <DeskField name={['person', 'householdDivision']} label={intakeText.householdDivision}>
      <DivisionInput />
    </DeskField>
  )
}

type InputProps = { readonly id?: string; readonly value?: string; readonly onChange?: (value: string) => void }

function DivisionInput({ value = '', ...input }: InputProps) {
  const name = value.length === 6 ? (divisionName(value) ?? intakeText.divisionUnknown) : ''
  return (
    <TextInput
      {...input}
      value={value}
      code
      maxLength={6}
      placeholder={intakeText.householdDivisionHint}
      suffix={
        <span className="division-name" title={name}>
          {withoutProvince(name)}
        </span>
      }
    />
  )
}

/** 威海市环翠区: the province stands in the title, the field is narrow. */
function withoutProvince(name: string): string {
  const short = name.replace(/^.+?(省|自治区)/, '')
  return short === '' ? name : short
}
