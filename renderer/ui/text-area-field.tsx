import { Input } from 'antd'
import { DeskField, type FieldName } from './desk-field.tsx'

type Props = {
  readonly name: FieldName
  readonly label: string
  readonly hint?: string
  readonly className?: string
  readonly placeholder?: string
  readonly rows?: number
  readonly maxLength?: number
}

/** Several lines of text in a DeskForm; Enter moves on like everywhere, Alt+Enter is not needed: lines wrap by themselves. */
export function TextAreaField({ name, label, hint, className, rows = 2, ...input }: Props) {
  return (
    <DeskField name={name} label={label} className={className} {...(hint === undefined ? {} : { hint })}>
      <Input.TextArea {...input} rows={rows} autoComplete="off" spellCheck={false} />
    </DeskField>
  )
}
