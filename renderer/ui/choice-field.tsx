import { Checkbox, Radio } from 'antd'
import { DeskField, type FieldName } from './desk-field.tsx'

type CheckProps = { readonly name: FieldName; readonly label: string; readonly text: string; readonly hint?: string }

/** Yes or no in a DeskForm; the space bar changes it, Enter moves on. */
export function CheckField({ name, label, text, hint }: CheckProps) {
  return (
    <DeskField name={name} label={label} valuePropName="checked" {...(hint === undefined ? {} : { hint })}>
      <Checkbox>{text}</Checkbox>
    </DeskField>
  )
}

type RadioProps<Code extends string> = {
  readonly name: FieldName
  readonly label: string
  readonly options: readonly { readonly value: Code; readonly label: string; readonly disabled?: boolean }[]
  readonly hint?: string
  readonly className?: string
}

/** One of a few, all visible; arrows change it, Enter moves on. */
export function RadioField<Code extends string>({ name, label, options, hint, className }: RadioProps<Code>) {
  return (
    <DeskField name={name} label={label} className={className} {...(hint === undefined ? {} : { hint })}>
      <Radio.Group options={[...options]} />
    </DeskField>
  )
}
