import { Checkbox, Radio } from 'antd'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'

type Choice<Code extends string> = {
  readonly value: Code
  readonly label: string
  /** What it means, shown when the pointer rests on it. */
  readonly hint?: string
  readonly disabled?: boolean
}

/** Yes or no in a DeskForm; the space bar changes it, Enter moves on. */
export function CheckField(props: FieldProps & { readonly text: string; readonly disabled?: boolean }) {
  const { place, input } = splitProps(props)
  const { text, ...box } = input
  return (
    <DeskField {...place} valuePropName="checked">
      <Checkbox {...box}>{text}</Checkbox>
    </DeskField>
  )
}

/** Several of a few, all visible. */
export function ChecksField<Code extends string>(props: FieldProps & { readonly options: readonly Choice<Code>[] }) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <Checkbox.Group options={input.options.map(withTitle)} />
    </DeskField>
  )
}

/** One of a few, all visible; arrows change it, Enter moves on. */
export function RadioField<Code extends string>(props: FieldProps & { readonly options: readonly Choice<Code>[] }) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <Radio.Group options={input.options.map(withTitle)} />
    </DeskField>
  )
}

function withTitle<Code extends string>({ hint, ...choice }: Choice<Code>) {
  return { ...choice, ...(hint === undefined ? {} : { title: hint }) }
}
