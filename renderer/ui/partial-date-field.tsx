import { Input } from 'antd'
import { readLocalDate } from '#shared/kernel/local-date'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'
import { foldWidth } from './fold.tsx'

/** A year, a month or a day in a DeskForm: 2001, 200109 or 20010901 become 2001, 2001-09 and 2001-09-01 on leaving. */
export function PartialDateField(props: FieldProps) {
  const { place } = splitProps(props)
  return (
    <DeskField {...place}>
      <PartialDateInput />
    </DeskField>
  )
}

type InputProps = { readonly id?: string; readonly value?: string; readonly onChange?: (value: string) => void }

function PartialDateInput({ id, value = '', onChange }: InputProps) {
  return (
    <Input
      {...(id === undefined ? {} : { id })}
      value={value}
      inputMode="numeric"
      maxLength={10}
      autoComplete="off"
      onChange={(event) => onChange?.(foldWidth(event.target.value))}
      onBlur={() => onChange?.(readPartial(value))}
    />
  )
}

function readPartial(typed: string): string {
  const month = /^(\d{4})[-./年]?(0?[1-9]|1[0-2])月?$/.exec(typed.trim())
  if (month !== null && !/^\d{5}$/.test(typed.trim())) return `${month[1]}-${month[2]?.padStart(2, '0')}`
  return readLocalDate(typed) ?? typed.trim().replace(/年$/, '')
}
