import { Input } from 'antd'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'

type InputOptions = {
  readonly placeholder?: string
  readonly rows?: number
  readonly maxLength?: number
}

/** Longer text in a DeskForm. Enter moves on like everywhere; lines wrap by themselves. */
export function TextAreaField(props: FieldProps & InputOptions) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <Input.TextArea rows={2} {...input} autoComplete="off" spellCheck={false} />
    </DeskField>
  )
}
